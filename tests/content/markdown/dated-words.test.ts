import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { findDatedWords, plainTextOf } from "../../../src/content/markdown/plain-text.ts";

const md = createMarkdown();
const TIME = '<time datetime="2025-05-16">';

describe("words with a date", () => {
  it.each([
    ["a word", "[Friday]{on=2025-05-16}", `${TIME}Friday</time>`],
    ["words", "Met [on Friday]{on=2025-05-16}.", `Met ${TIME}on Friday</time>.`],
    [
      "words with emphasis in them",
      "[on **Friday**]{on=2025-05-16}",
      `${TIME}on <strong>Friday</strong></time>`,
    ],
    [
      "words in an emphasis",
      "**Met [on Friday]{on=2025-05-16}.**",
      `<strong>Met ${TIME}on Friday</time>.</strong>`,
    ],
    ["words over two lines", "[on\nFriday]{on=2025-05-16}", `${TIME}on\nFriday</time>`],
    ["words with an apostrophe", "[Friday's]{on=2025-05-16}", `${TIME}Friday’s</time>`],
    [
      "words with brackets in them",
      "[on [a] Friday]{on=2025-05-16}",
      `${TIME}on [a] Friday</time>`,
    ],
    [
      "each of several",
      "[A]{on=2025-05-16} and [B]{on=2025-05-16}",
      `${TIME}A</time> and ${TIME}B</time>`,
    ],
    ["words beside a link", "[A]{on=2025-05-16} [b](/c)", `${TIME}A</time> <a href="/c">b</a>`],
  ])("are %s", (_, text, html) => {
    expect(md.renderInline(text)).toBe(html);
  });

  it.each([
    ["code", "`[on Friday]{on=2025-05-16}`", "<code>[on Friday]{on=2025-05-16}</code>"],
    ["what a backslash makes text", "\\[on Friday]{on=2025-05-16}", "[on Friday]{on=2025-05-16}"],
    ["brackets with other braces", "[on Friday]{sic}", "[on Friday]{sic}"],
    ["brackets with an id", "[on Friday]{#friday}, met", "[on Friday]{#friday}, met"],
    ["brackets apart from braces", "[on Friday] {sic}", "[on Friday] {sic}"],
    ["braces that do not close", "[on Friday]{on=2025-05-16", "[on Friday]{on=2025-05-16"],
    ["brackets that do not close", "[on Friday {on=2025-05-16}", "[on Friday {on=2025-05-16}"],
  ])("are not %s", (_, text, html) => {
    expect(md.renderInline(text)).toBe(html);
  });

  it.each(["soon", "2025-02-30", '"2025-05-16"', "2025-05-16 lang=uk"])(
    "have no date where that is %s",
    (date) => {
      expect(md.renderInline(`[on Friday]{on=${date}}`)).toBe("<time>on Friday</time>");
    },
  );

  it.each([
    ["One [on Friday]{on=2025-05-16}.", ["One on Friday"]],
    ["[A]{on=2025-05-16} and **[B]{on=2025-05-17}**", ["A", "A and B"]],
    ["- One.\n- Two [on\n  Friday]{on=2025-05-16}.", ["One.\nTwo on Friday"]],
    ["| A | [B]{on=2025-05-16} |\n|---|---|\n| c | [D]{on=2025-05-17} |", ["A\tB", "A\tB\nc\tD"]],
    ["![An image](/a.jpg) [on Friday ]{on=2025-05-16}", ["An image on Friday"]],
    ["One.", []],
  ])("have their places in the plain text of %j", (text, expected) => {
    const tokens = md.parse(text, {});
    const plain = plainTextOf(tokens);
    expect(findDatedWords(tokens).map(({ end }) => plain.slice(0, end))).toEqual(expected);
  });
});
