import { expect, test } from "vitest";
import type { RawFile } from "../../src/content/raw-content.ts";
import { deskWith, recapText, siteText } from "./desk.ts";
import { judgeDesk } from "./judge-desk.ts";
import { measureGrowth, MOST } from "./measure-growth.ts";

const NAME = "recaps/2025-05-16-1000-typed.md";

const inBody = (body: string): readonly RawFile[] =>
  deskWith({ [NAME]: recapText({ time: "2025-05-16 10:00 Kyiv" }, `${body}\n`) });
const inFront = (lines: string): readonly RawFile[] =>
  deskWith({ [NAME]: recapText().replace("---\n\n", () => `${lines}\n---\n\n`) });

/** What a text looks like in which `size` times something stands. */
type Grow = (size: number) => readonly RawFile[];

const repeat =
  (part: string, before = "- A point ", after = ""): Grow =>
  (size) =>
    inBody(before + part.repeat(size) + after);
const each =
  (write: (index: number) => string, before = ""): Grow =>
  (size) =>
    inBody(before + Array.from({ length: size }, (_, index) => write(index)).join(""));
const eachInFront =
  (write: (index: number) => string, before = "", after = ""): Grow =>
  (size) =>
    inFront(before + Array.from({ length: size }, (_, index) => write(index)).join("") + after);

const GROWING: readonly (readonly [string, Grow])[] = [
  ["opening brackets", repeat("[")],
  ["opening brackets before words with a date", repeat("[", "- A ", "]{on=2025-05-15}")],
  ["brackets in brackets", (size) => inBody(`- ${"[".repeat(size)}a${"]".repeat(size)}`)],
  ["openings of images", repeat("![")],
  ["openings of links", repeat("[a](")],
  ["openings of footnotes", repeat("^[")],
  ["references of footnotes", repeat("[^1]", "- A ", "\n\n[^1]: b")],
  ["emphasis", repeat("*a **b ")],
  ["emphasis that nothing closes", repeat("a**b")],
  ["underscores", repeat("_a__b_")],
  ["strikes", repeat("~~a~ ")],
  ["backticks of growing lengths", each((index) => `${"`".repeat(index % 300)} `, "- A ")],
  ["angle brackets", repeat("<")],
  ["autolinks that nothing closes", repeat("<https:a ")],
  ["bare links", repeat("https://a.example/b ")],
  ["bare links that are refused", each((index) => `ftp://é${index} `, "- A ")],
  ["links to elsewhere", repeat("[a](https://a.example/) ")],
  ["links to nothing", each((index) => `[a](/${index}/) `, "- A ")],
  ["links that are refused", repeat("[a](b) ")],
  ["links by a name", repeat("[a] ", "- A ", "\n\n[a]: /events/talks/")],
  ["names of links", each((index) => `[a${index}]: /b\n`)],
  ["marks of names of links", repeat("]:")],
  ["links to a point", each((index) => `- [a](#b-${index}) {#b-${index}}\n`)],
  ["links to no point", each((index) => `- [a](#c-${index}) {#b-${index}}\n`)],
  ["images that are not there", repeat("![a](/b.jpg) ")],
  ["entities", repeat("&#8238;")],
  ["openings of entities", repeat("&#")],
  ["quotation marks", repeat(`"a 'b `)],
  ["closing quotation marks", repeat(`a" b' `)],
  ["apostrophes", repeat("'90s ")],
  ["dashes", repeat("a--b---")],
  ["dots", repeat(".")],
  ["dots and spaces", (size) => inBody(`- A${".".repeat(size)}${" ".repeat(size)}b`)],
  ["abbreviations", repeat("Mr. A. ")],
  ["quotations in quotations", repeat(">", "- A\n\n")],
  ["quotations one by one", repeat("> a\n\n", "A\n\n")],
  ["lists in lists", repeat("- ", "")],
  ["points", repeat("- a\n", "")],
  ["points of a paragraph", repeat("a\n\n", "")],
  ["points with one id", repeat("- a {#b}\n", "")],
  ["points that say nothing", repeat("-\n", "")],
  ["points with an id in their middle", repeat("- a {#b} c\n", "")],
  ["points that take up others", each((index) => `- a {#b-${index} follows=met}\n`)],
  ["points that take up none", each((index) => `- a {#b-${index} follows=c-${index}}\n`)],
  ["openings of ids", repeat("{#")],
  ["ids of a paragraph", repeat("{#a} ")],
  ["words with a date", repeat("[a]{on=2025-05-15} ")],
  ["words with a date that is none", each((index) => `[a]{on=${index}} `, "- A ")],
  ["dates without words", repeat("{on=2025-05-15} ")],
  ["dates without words by entities", repeat("&#123;on=a} ")],
  ["a long key of a date", (size) => inBody(`- [a]{on ${"a".repeat(size)}}`)],
  ["a long word before a date", (size) => inBody(`- ${"a".repeat(size)}, {on=2025-05-15}`)],
  ["openings of dates", repeat("{on={")],
  ["cells of a table", (size) => inBody(`|${"a|".repeat(size)}\n|${"-|".repeat(size)}\n|b|`)],
  ["rows of a table", repeat("|b|\n", "|a|\n|-|\n")],
  ["code blocks", repeat("```\na\n```\n\n", "A\n\n")],
  ["headings", repeat("## a\n\n", "A\n\n")],
  ["spaces", repeat(" ", "- A", "b")],
  ["tabs", repeat("\t", "- A", "b")],
  ["backslashes", repeat("\\")],
  ["line breaks", repeat("a\n", "- A\n  ")],
  ["empty lines", repeat("\n", "- A")],
  ["a long word", repeat("a")],
  ["a long opener", repeat("10pm in Kyiv ", "It’s ", ". Here’s a recap")],
  ["keys", eachInFront((index) => `a${index}: b\n`)],
  ["one key", eachInFront(() => "a: b\n")],
  ["flow lists", eachInFront(() => "[", "a: ")],
  ["flow groups", eachInFront(() => "{a: ", "a: ")],
  ["lists in brackets, a line each", eachInFront(() => "- a: [b]\n", "a:\n", "c: [")],
  ["lists of some lines", eachInFront(() => "- a: [\n  ]\n", "a:\n", "c: [")],
  ["anchors", eachInFront((index) => `&a${index} b,`, "a: [", "]")],
  [
    "a front matter that nothing closes",
    (size) => deskWith({ [NAME]: `---\n${"a: b\n".repeat(size)}` }),
  ],
  [
    "spaces behind the marks",
    (size) => deskWith({ [NAME]: `---${" ".repeat(size)}a\n---${" ".repeat(size)}a` }),
  ],
  [
    "corrections of no point",
    eachInFront(
      (index) => `{ time: 2025-05-16 10:00 Kyiv, text: a, point: b${index} },`,
      "corrections: [",
      "]",
    ),
  ],
  ["events that are not there", eachInFront((index) => `a${index},`, "authors: [", "]")],
  ["aliases that are refused", eachInFront(() => "/a/../b/,", "aliases: [", "]")],
  ["a long opener in front", eachInFront(() => "10pm ", "opener: It’s ")],
  ["a long opener without a clock", eachInFront(() => "ab'", "opener: It’s ")],
  ["a long time", eachInFront(() => "1", "updated: ")],
  ["a long quoted value", eachInFront(() => "\\u0061", 'summary: "', '"')],
  [
    "keys of the site",
    (size) =>
      deskWith({
        "site.yaml":
          siteText() + Array.from({ length: size }, (_, index) => `a${index}: b\n`).join(""),
      }),
  ],
];

test.each(GROWING)("%s, eight times as many, take no more than 40 times as long", (_, grow) => {
  const prepare = (size: number): (() => void) => {
    const files = grow(size);
    return () => judgeDesk(files, { isRendered: false });
  };
  expect(measureGrowth(prepare)).toBeLessThan(MOST);
});
