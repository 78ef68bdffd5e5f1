import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { plainTextOf } from "../../../src/content/markdown/plain-text.ts";

const md = createMarkdown();

test.each([
  [
    "emphasis, code and links",
    "**One** _two_ `three` [four](/a) ~~five~~",
    "One two three four five",
  ],
  ["an image, by its text alternative", "![The *gate*](/a.jpg)", "The gate"],
  ["entities and tags", "a &amp; b &lt;i&gt; <i>c</i>", "a & b <i> <i>c</i>"],
  ["lines of one paragraph", "One\ntwo", "One two"],
  ["a line broken by hand", "One  \ntwo", "One\ntwo"],
  ["paragraphs", "One\n\nTwo", "One\nTwo"],
  ["a list in a list", "- One\n  - Two\n  - Three", "One\nTwo\nThree"],
  ["a table", "| A | B |\n|---|---|\n| c | d |", "A\tB\nc\td"],
  ["a quotation", "> One", "One"],
  ["a block of code", "```\na  b\n\nc\n```", "a  b\n\nc"],
  ["a footnote's mark, which is nothing", "One.[^1]\n\n[^1]: Two.", "One.\nTwo."],
  ["a bare link", "See https://news.example/a.", "See https://news.example/a."],
  ["nothing", "", ""],
])("gives the text of %s", (_, text, plain) => {
  expect(plainTextOf(md.parse(text, {}))).toBe(plain);
});
