import * as z from "zod";
import type { Zone } from "../../time/zone.ts";
import type { Batch, BatchEntry, NoBatch } from "./batch.ts";
import { parseEntryTime } from "./entry-time.ts";

const words = z.string().nullish().catch(undefined);
const flag = z.boolean().nullish().catch(undefined);

const itemSchema = z.looseObject({ text: words, item_type: words });

const fieldsSchema = z.looseObject({
  _id: words,
  _created: words,
  published_date: words,
  deleted: flag,
  post_status: words,
  groups: z
    .array(
      z.looseObject({
        id: words,
        refs: z.array(z.looseObject({ item: itemSchema.optional() })).default([]),
      }),
    )
    .optional(),
  items: z.array(itemSchema).optional(),
});

const postSchema = fieldsSchema.transform(({ _id: id, _created: createdDate, ...post }) => ({
  ...post,
  id,
  createdDate,
}));

type Post = z.output<typeof postSchema>;

const responseSchema = z
  .looseObject({ _items: z.array(postSchema) })
  .transform(({ _items: posts }) => posts);

/** Whether `value` has the form of what Live Blog answers: a list `_items` of posts, which have groups or items. */
export function isSuperdesk(value: unknown): boolean {
  const response = responseSchema.safeParse(value);
  return (
    response.success &&
    response.data.every(({ groups, items }) => groups !== undefined || items !== undefined)
  );
}

/**
 * Reads what the API of Live Blog (Sourcefabric, Superdesk) answers, in its first version, with groups, or its second, with items.
 * What is deleted, a draft or a reader’s comment is left out; a pinned post stands once, at its time. Times without an offset are by
 * the clock of `zone`.
 */
export function parseSuperdesk(value: unknown, zone: Zone | undefined): Batch | NoBatch {
  const response = responseSchema.safeParse(value);
  if (!response.success) return { reason: "it has no list of “_items” as Live Blog gives it" };
  const posts = uniquePosts(response.data);
  const entries: BatchEntry[] = [];
  const left = { deleted: 0, drafts: 0, comments: 0 };
  for (const post of posts) {
    if (post.deleted === true) left.deleted += 1;
    else if (post.post_status === "comment" || isComment(post)) left.comments += 1;
    else if ((post.post_status ?? "open") !== "open") left.drafts += 1;
    else {
      const entry = readPost(post, zone);
      if ("reason" in entry) return entry;
      entries.push(entry);
    }
  }
  const leftOut = [
    { count: left.deleted, one: "deleted post", many: "deleted posts" },
    {
      count: left.drafts,
      one: "post that was not published",
      many: "posts that were not published",
    },
    { count: left.comments, one: "reader’s comment", many: "readers’ comments" },
  ];
  return { publisher: undefined, entries, leftOut };
}

/** `posts` without those that stand there again, as a pinned one may. */
function uniquePosts(posts: readonly Post[]): readonly Post[] {
  return [...new Map(posts.map((post, index) => [post.id ?? index, post])).values()];
}

function itemsOf({ items, groups = [] }: Post): readonly z.output<typeof itemSchema>[] {
  const refs = groups.filter(({ id }) => id !== "root").flatMap((group) => group.refs);
  return items ?? refs.map(({ item }) => item).filter((item) => item !== undefined);
}

function isComment(post: Post): boolean {
  const items = itemsOf(post);
  return items.length > 0 && items.every(({ item_type }) => item_type === "comment");
}

function readPost(post: Post, zone: Zone | undefined): BatchEntry | NoBatch {
  const typed = post.published_date ?? post.createdDate ?? undefined;
  const at = typed === undefined ? undefined : parseEntryTime(typed, zone);
  if (typeof at === "object") return at;
  const html = itemsOf(post).map(({ text }) => `<div>${text ?? ""}</div>`);
  return { title: undefined, html: html.join("\n"), at, link: undefined };
}
