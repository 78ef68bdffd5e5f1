import type { MarkdownIt } from "markdown-it";
import { plainTextOf } from "../markdown/plain-text.ts";
import type { BatchEntry, LeftOut, NoBatch } from "./batch.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";

/** An entry whose words are Markdown. */
export interface ReadEntry extends Pick<BatchEntry, "at" | "id"> {
  readonly markdown: string;
  /** Its headline as Markdown, with a full stop; `undefined` where its words begin with it. */
  readonly title: string | undefined;
  /** Its headline, or else its first paragraph, as plain text. */
  readonly opening: string;
}

/** The entries with their words as Markdown, and what was left out of them; an entry that then says nothing is left out too. */
export function readEntries(
  entries: readonly BatchEntry[],
  md: MarkdownIt,
): { readonly entries: readonly ReadEntry[]; readonly leftOut: readonly LeftOut[] } | NoBatch {
  const left = { images: 0, embeds: 0, empty: 0 };
  const read: ReadEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const body = htmlToMarkdown(entry.html);
    const head = htmlToMarkdown(entry.title ?? "");
    if (body === undefined || head === undefined)
      return { reason: `entry ${index + 1} is nested too deeply to be read` };
    left.images += body.images;
    left.embeds += body.embeds;
    const words = joinWords(body.markdown, head.markdown, md);
    if (words.opening === "") left.empty += 1;
    else read.push({ ...words, at: entry.at, id: entry.id });
  }
  const leftOut = [
    { count: left.images, one: "image", many: "images" },
    { count: left.embeds, one: "embed", many: "embeds" },
    { count: left.empty, one: "entry without words", many: "entries without words" },
  ];
  return { entries: read, leftOut };
}

function joinWords(
  markdown: string,
  head: string,
  md: MarkdownIt,
): Pick<ReadEntry, "markdown" | "title" | "opening"> {
  const text = plainTextOf(md.parse(markdown, {}));
  const title = plainTextOf(md.parse(head, {})).replaceAll(/\s+/g, " ");
  const [first = ""] = text.split("\n");
  // Feeds without headlines make them of the first words, cut off where they will.
  const beginning = title.replace(/\s*(?:…|\.{3}|\[…\])$/, "").replace(/[.:]$/, "");
  if (title === "" || (first !== "" && first.startsWith(beginning)))
    return { markdown, title: undefined, opening: first };
  const plain = head.replaceAll("**", "").replaceAll(/\s+/g, " ").trim();
  return { markdown, title: /[.!?…:]$/.test(plain) ? plain : `${plain}.`, opening: title };
}
