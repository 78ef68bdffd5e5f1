import * as z from "zod";
import { toInstant, type Instant } from "../../time/instant.ts";
import type { Batch, BatchEntry, NoBatch } from "./batch.ts";

const seconds = z.union([z.string(), z.number()]).nullish().catch(undefined);
const words = z.string().nullish().catch(undefined);

const entrySchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  type: words,
  render: words,
  content: words,
  html: words,
  headline: words,
  timestamp: seconds,
  entry_time: seconds,
  share_link: words,
  status: words,
});

type Entry = z.output<typeof entrySchema>;

const responseSchema = z.looseObject({ entries: z.array(entrySchema) });

/** Whether `value` has the form of what the WordPress plugin Liveblog answers: a list of entries, each with an id. */
export function isWordPress(value: unknown): boolean {
  return responseSchema.safeParse(value).success;
}

/**
 * Reads what the REST API of the WordPress plugin Liveblog answers. Of an entry that was updated the last version counts, with the time
 * of the first; deleted entries and drafts are left out.
 */
export function parseWordPress(value: unknown): Batch | NoBatch {
  const response = responseSchema.safeParse(value);
  if (!response.success)
    return { reason: "it has no list of “entries” as the WordPress plugin Liveblog gives it" };
  const versions = Map.groupBy(response.data.entries, ({ id }) => String(id));
  const entries: BatchEntry[] = [];
  const left = { deleted: 0, drafts: 0 };
  for (const all of versions.values()) {
    const sorted = all.toSorted((a, b) => secondsOf(a.timestamp) - secondsOf(b.timestamp));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (last.type === "delete") left.deleted += 1;
    else if (last.status === "draft") left.drafts += 1;
    else entries.push(readEntry(first, last));
  }
  const leftOut = [
    { count: left.deleted, one: "deleted entry", many: "deleted entries" },
    { count: left.drafts, one: "draft", many: "drafts" },
  ];
  return { publisher: undefined, entries, leftOut };
}

function readEntry(first: Entry, last: Entry): BatchEntry {
  return {
    title: last.headline?.trim() || undefined,
    html: last.render ?? last.content ?? last.html ?? "",
    at: instantOf(last.entry_time) ?? instantOf(first.timestamp),
    link: last.share_link ?? undefined,
  };
}

function secondsOf(value: Entry["timestamp"]): number {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? NaN);
  return Number.isFinite(number) ? number : 0;
}

/** The instant of so many seconds since 1970; none where the plugin has none, which it writes as nothing or 0. */
function instantOf(value: Entry["timestamp"]): Instant | undefined {
  const number = secondsOf(value);
  return number > 0 ? toInstant(number * 1000) : undefined;
}
