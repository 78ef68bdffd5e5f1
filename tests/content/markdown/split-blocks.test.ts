import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { plainTextOf } from "../../../src/content/markdown/plain-text.ts";
import { splitBlocks } from "../../../src/content/markdown/split-blocks.ts";

const md = createMarkdown();

/** Each block as its line, its kind and its text. */
function split(text: string): readonly string[] {
  return splitBlocks(md.parse(text, {})).map(({ kind, line, tokens }) =>
    `${line} ${kind} ${plainTextOf(tokens).replaceAll("\n", " / ")}`.trimEnd(),
  );
}

test.each([
  ["bullets", "- One\n- Two", ["0 point One", "1 point Two"]],
  [
    "bullets of several paragraphs",
    "- One\n\n  More.\n\n- Two",
    ["0 point One / More.", "4 point Two"],
  ],
  [
    "bullets in bullets as part of their point",
    "- One\n  - Two\n- Three",
    ["0 point One / Two", "2 point Three"],
  ],
  ["bullets with other marks", "* One\n\n+ Two", ["0 point One", "2 point Two"]],
  ["a bullet with nothing in it", "- One\n-\n- Two", ["0 point One", "1 point", "2 point Two"]],
  [
    "prose among bullets",
    "One.\n\n- Two\n\nThree.",
    ["0 prose One.", "2 point Two", "4 prose Three."],
  ],
  [
    "headings among bullets",
    "## A\n\n- One\n\n### B\n\n- Two",
    ["0 heading A", "2 point One", "4 heading B", "6 point Two"],
  ],
  ["a table among bullets", "- One\n\n| A |\n|---|\n| b |", ["0 point One", "2 prose A / b"]],
  [
    "a numbered list among bullets",
    "- One\n\n1. Two\n2. Three",
    ["0 point One", "2 prose Two / Three"],
  ],
  ["paragraphs", "One.\n\nTwo.", ["0 point One.", "2 point Two."]],
  [
    "paragraphs under headings",
    "## A\n\nOne.\n\n## B\n\nTwo.",
    ["0 heading A", "2 point One.", "4 heading B", "6 point Two."],
  ],
  [
    "a table after a paragraph as part of it",
    "One.\n\n| A |\n|---|\n| b |\n\nTwo.",
    ["0 point One. / A / b", "6 point Two."],
  ],
  [
    "a quotation and a numbered list after a paragraph",
    "One.\n\n> Two.\n\n1. Three",
    ["0 point One. / Two. / Three"],
  ],
  [
    "a table before any paragraph",
    "| A |\n|---|\n| b |\n\nOne.",
    ["0 prose A / b", "4 point One."],
  ],
  [
    "a heading after a table ends the point",
    "One.\n\n## A\n\n> Two.",
    ["0 point One.", "2 heading A", "4 prose Two."],
  ],
  ["footnotes as prose", "One.[^1]\n\n[^1]: Two.", ["0 point One.", "2 prose Two."]],
  ["nothing", "", []],
])("cuts %s", (_, text, blocks) => {
  expect(split(text)).toEqual(blocks);
});
