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
  /^(?:version|language|zone|datetime|id|kind|eventUrls|point|page|modified|seen|state|follows|url|format|month|previous|lang|(?:home_page_|feed_)?url|time|updated|date(?:_\w+)?|tags)$/;
// Those of ninjs and of timelines.
const OF_STANDARDS =
  /^(?:uri|standard|type|role|contenttype|\w+(?:type|created)|embargoed|pubstatus|renditions|unique_id)$/;
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
  return (
    Object.entries(value)
      .filter(([key]) => !FOR_PROGRAMS.test(key) && !OF_STANDARDS.test(key))
      // In a twin they are ids.
      .filter(([key, inner]) => key !== "events" || !isOfTexts(inner))
      .map(([, inner]) => wordsOfJson(inner))
      .join("\n")
  );
}

function isOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** The words of a calendar: the values of those of its properties that are texts for people. */
function wordsOfCalendar(text: string): string {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return lines
    .flatMap(
      (line) =>
        /^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME)[^:]*:(.*)$/.exec(line)?.[1] ?? [],
    )
    .join("\n")
    .replaceAll("\\n", "\n");
}

/** The words of a table: all but its times in UTC. */
function wordsOfTable(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, "").replaceAll(",", " ");
}

/** What of a file of the site a reader sees or hears as words. */
export function wordsOf({ url, render }: Output): string {
  const text = render();
  // Names and ids for the script of the search page.
  if (url === "/search/search.json") return "";
  if (url.endsWith(".json")) return wordsOfJson(JSON.parse(text));
  if (/(?:feed|rss)\.xml$/.test(url)) return wordsOfFeed(text);
  if (/\.(?:xml|css|js|webmanifest)$|robots\.txt$|_(?:headers|redirects)$/.test(url)) return "";
  if (url.endsWith(".ics")) return wordsOfCalendar(text);
  if (url.endsWith(".csv")) return wordsOfTable(text);
  return url.endsWith(".txt") ? text : wordsOfPage(text);
}
