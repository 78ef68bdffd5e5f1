import { expect, test } from "vitest";
import { findRemarks } from "../../src/cli/find-remarks.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import { deskWith, recapText } from "./desk.ts";
import { measureGrowth, MOST } from "./measure-growth.ts";

/** A body in which `size` times something stands, and front matter beside the usual. */
type Grow = (size: number) => string | { readonly body: string; readonly summary: string };

const repeat =
  (part: string, before = "- A point ", after = ""): Grow =>
  (size) =>
    before + part.repeat(size) + after;
const each =
  (write: (index: number) => string, before = ""): Grow =>
  (size) =>
    before + Array.from({ length: size }, (_, index) => write(index)).join("");

// Regular expressions are many for each word.
const SMALL = 200;

const SOURCES =
  '[{ publisher: A ministry, excerpt: "We met them here on a day in May, and left." }]';

const GROWING: readonly (readonly [string, Grow])[] = [
  ["weekdays", repeat("on Friday ")],
  ["weekdays in sentences", repeat("They met on Friday. ")],
  ["weekdays in lines", repeat("they met on Friday\n", "- They met\n  ")],
  ["weekdays in points", repeat("- They met on Friday.\n", "")],
  ["weekdays of a summary", (size) => ({ body: "- A point", summary: "on Friday ".repeat(size) })],
  ["days near by", repeat("tomorrow ")],
  ["spaces before a weekday", (size) => `- ${"a ".repeat(size)}${"\t".repeat(size)}on Friday`],
  ["weekdays with spaces between", (size) => `- ${`on Friday${" ".repeat(40)}`.repeat(size)}`],
  ["days of a month before a weekday", repeat("3 May ", "- ", "on Friday")],
  ["verbs before a weekday", repeat("was to be to be ", "- They ", "on Friday")],
  ["verbs that go on", repeat("not ", "- It will ", "on Friday")],
  ["words with a date", repeat("[on Friday]{on=2025-05-16} on Friday ")],
  ["clocks", repeat("at 7pm Kyiv ")],
  ["clocks in sentences", repeat("They met at 7pm Kyiv time. ")],
  ["clocks with a date", repeat("They met on 3 May at 7pm Kyiv time. ")],
  ["clocks in pairs", repeat("They met at 7pm Kyiv (7pm Moscow). ")],
  ["clocks in points", repeat("- They met at 7pm Kyiv time.\n", "")],
  ["clocks in paragraphs of a point", repeat("They met at 7pm Kyiv time.\n\n  ", "- ")],
  ["headings before a clock", repeat("## A heading\n\n- They met at 7pm Kyiv time.\n\n", "")],
  ["marked clocks", repeat(":time[7pm Kyiv]{on=2025-05-16} at 7pm Kyiv ")],
  ["clocks without a half", repeat("at 7 Kyiv ")],
  ["numbers", repeat("7 ")],
  ["openings of footnotes", repeat("[^a")],
  ["opening brackets", repeat("[on Friday ")],
  ["openings of links", repeat("[on Friday](")],
  ["openings of dates", repeat("[on Friday]{on=")],
  ["openings of braces", repeat("{on Friday ")],
  ["backticks of growing lengths", each((index) => `${"`".repeat(index % 300)} Friday `, "- A ")],
  ["opening quotation marks", repeat("“on Friday ")],
  ["quotations", repeat("“We met on Friday,” he said. ")],
  ["quotations in points", repeat("- “We met on Friday,” he said.\n", "")],
  ["straight quotation marks", repeat(`"on Friday `)],
  ["single quotation marks", repeat("‘on Friday’s ")],
  ["quotations in blocks", repeat("> We met on Friday.\n\n", "- A\n\n")],
  ["quotations over paragraphs", repeat("“We met\n\n  ", "- ")],
  [
    "quotations that differ from their source",
    repeat("“we met them there on a day in May” ", "- A "),
  ],
  ["quotations that cannot be found again", repeat("“we *met* them&#32;there on a day” ", "- A ")],
  ["attributions", repeat("he said, he said ")],
  ["double words", repeat("the the ")],
  ["one word", repeat("the ")],
  ["words of no language", each((index) => `a${index} `, "- ")],
  ["abbreviations", repeat("Mr. A. B. ")],
  ["dots", repeat(".")],
  ["hours of twelve", repeat("5 p.m. ")],
  ["twelve at noon", repeat("12 am ")],
  ["addresses", repeat("https://a.example/ on Friday ")],
  ["marks of an address", repeat("a@a", "- ")],
  ["dots of an address", repeat("a.", "- ", "@")],
  ["escapes", repeat("\\* on Friday ")],
  ["emphasis", repeat("*on Friday* ")],
  ["tabs and spaces before breaks", repeat("a \t", "- A", "\n  on Friday")],
];

test.each(GROWING)(
  "what is remarked on %s, eight times as many, takes no more than 40 times as long",
  (_, grow) => {
    const prepare = (size: number): (() => void) => {
      const grown = grow(size);
      const { body, summary } = typeof grown === "string" ? { body: grown, summary: "" } : grown;
      const lines = {
        time: "2025-05-16 10:00 Kyiv",
        sources: SOURCES,
        ...(summary && { summary }),
      };
      const files = deskWith({ "recaps/2025-05-16-1000-typed.md": recapText(lines, body) });
      const { value } = parseContent(files, "content");
      return () => void findRemarks(files, value, { dates: true, clocks: true });
    };
    expect(measureGrowth(prepare, SMALL)).toBeLessThan(MOST);
  },
);
