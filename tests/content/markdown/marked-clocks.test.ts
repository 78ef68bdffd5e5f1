import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { clockMarkOf } from "../../../src/content/markdown/marked-clocks.ts";

const md = createMarkdown();

/** The marked clocks of `text`, each as its words and its braces. */
function marksOf(text: string): readonly (readonly (string | undefined)[])[] {
  return md
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map(clockMarkOf)
    .filter((mark) => mark !== undefined)
    .map(({ text, braces }) => [text, braces]);
}

test.each([
  ["At :time[7pm Kyiv].", [["7pm Kyiv", undefined]]],
  ["At :time[7pm Kyiv]{on=2025-05-16}.", [["7pm Kyiv", "{on=2025-05-16}"]]],
  ["At :time[7pm\nKyiv].", [["7pm\nKyiv", undefined]]],
  [
    "*At :time[7pm Kyiv]*, :time[8pm Kyiv]",
    [
      ["7pm Kyiv", undefined],
      ["8pm Kyiv", undefined],
    ],
  ],
  ["[At :time[7pm Kyiv]](/a/)", [["7pm Kyiv", undefined]]],
  ["At :time[7pm Kyiv] {#id}", [["7pm Kyiv", undefined]]],
  ["At :time[]", [["", undefined]]],
])("reads the marked clocks of %j", (text, marks) => {
  expect(marksOf(text)).toEqual(marks);
});

test.each([
  "`:time[7pm Kyiv]`",
  "\\:time[7pm Kyiv]",
  ":time[7pm Kyiv",
  ":time(7pm Kyiv)",
  ":timed[7pm]",
])("reads none in %s", (text) => {
  expect(marksOf(text)).toEqual([]);
});

test("leaves the words as they are until it is known what they say", () => {
  expect(md.renderInline("At :time[7pm Kyiv]{on=2025-05-16}.")).toBe("At <time>7pm Kyiv</time>.");
});
