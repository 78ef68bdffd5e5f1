import type { Batch, NoBatch } from "./batch.ts";
import { parseBullets, type ListClocks } from "./parse-bullets.ts";
import { parseFeed } from "./parse-feed.ts";
import { isSuperdesk, parseSuperdesk } from "./parse-superdesk.ts";
import { isWordPress, parseWordPress } from "./parse-wordpress.ts";

/** A form in which a recap comes from elsewhere. */
export type ImportFormat = "text" | "markdown" | "wordpress" | "superdesk" | "atom" | "rss";

/** What times are read by; a list of bullets needs the day as well. */
export type BatchClocks = Omit<ListClocks, "day"> & { readonly day: ListClocks["day"] | undefined };

/** The form that `text`, of the file `name`, has by its looks. */
export function detectFormat(text: string, name: string): ImportFormat | NoBatch {
  const start = text.trimStart();
  if (start.startsWith("<")) {
    if (/<feed[\s>]/.test(start)) return "atom";
    if (/<rss[\s>]/.test(start)) return "rss";
    return { reason: "it is XML or HTML, but no Atom or RSS feed" };
  }
  const json = parseJson(start);
  if (json !== undefined) {
    if (isWordPress(json)) return "wordpress";
    if (isSuperdesk(json)) return "superdesk";
    return { reason: "it is JSON, but of no live blog that is known here" };
  }
  if (start.startsWith("{")) return { reason: "it begins like JSON and is none; save it whole" };
  return /\.(?:md|markdown)$/i.test(name) || isMarkdownList(start) ? "markdown" : "text";
}

/** The JSON value that `text` is, if it is an object or a list. */
function parseJson(text: string): unknown {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text of bullets has in one of them what only Markdown means: a link, or a clock in bold at its head. */
function isMarkdownList(text: string): boolean {
  return /^[-*+][ \t](?:.*\]\(https?:|\*\*\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]m)?\b[^*\n]*\*\*)/m.test(
    text,
  );
}

/** Reads `text`, which has the form `format`. */
export function parseBatch(
  text: string,
  format: Exclude<ImportFormat, "text">,
  { day, ...clocks }: BatchClocks,
): Batch | NoBatch {
  if (format === "wordpress") return parseWordPress(parseJson(text.trimStart()));
  if (format === "superdesk") return parseSuperdesk(parseJson(text.trimStart()), clocks.zone);
  if (format !== "markdown") return parseFeed(text, clocks.zone);
  if (day === undefined) return { reason: "a list does not say its day; give it with --date" };
  return parseBullets(text, { day, ...clocks });
}
