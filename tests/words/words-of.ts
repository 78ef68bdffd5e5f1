import type { Output } from "../../src/outputs/output.ts";
import { decodeEntities } from "../decode-entities.ts";

// Attributes that a reader meets as words; a `content` is one where the meta element is a description.
const SPOKEN =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|label|placeholder|summary|abbr)="([^"]*)"/g;
const DESCRIPTION =
  /<meta (?:name="description"|property="og:(?:title|description)") content="([^"]*)"/g;

/** All that a reader of a page sees or hears, in tags' place a space. */
function wordsOfPage(html: string): string {
  const attributes = [...html.matchAll(SPOKEN), ...html.matchAll(DESCRIPTION)].map(
    ([, words]) => words,
  );
  const text = html
    .replace(/^<!DOCTYPE html>/, "")
    .replaceAll(/<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/g, " ")
    .replaceAll(/<[^>"]*(?:"[^"]*"[^>"]*)*>/g, " ")
    .replaceAll(/&(?:lt|gt|quot|amp);/g, " ");
  return [text, ...attributes].join("\n");
}

// Members of JSON files that programs read.
const FOR_PROGRAMS =
  /^(?:version|language|zone|datetime|id|kind|events|eventUrls|point|page|modified|state|follows|url|(?:home_page_|feed_)?url|time|updated|date(?:_\w+)?|tags)$/;
// Elements of feeds that readers see.
const SEEN = /<(title|subtitle|description|summary|content|content:encoded)\b[^>]*>([^<]*)<\/\1>/g;

/** The words of a feed: titles and descriptions, and the words of the markup that its entries carry. */
function wordsOfFeed(xml: string): string {
  return [...xml.matchAll(SEEN)]
    .map(([, , text = ""]) => wordsOfPage(decodeEntities(text)))
    .join("\n");
}

function wordsOfJson(value: unknown): string {
  if (typeof value === "string") return wordsOfPage(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([key]) => !FOR_PROGRAMS.test(key))
    .map(([, inner]) => wordsOfJson(inner))
    .join("\n");
}

/** What of a file of the site a reader sees or hears as words. */
export function wordsOf({ url, render }: Output): string {
  const text = render();
  if (url.endsWith(".json")) return wordsOfJson(JSON.parse(text));
  if (/(?:feed|rss)\.xml$/.test(url)) return wordsOfFeed(text);
  if (/\.(?:xml|css)$|robots\.txt$|_headers$/.test(url)) return "";
  return url.endsWith(".txt") ? text : wordsOfPage(text);
}
