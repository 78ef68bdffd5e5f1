import { expect, it } from "vitest";
import { replaceTexts } from "../../src/content/replace-texts.ts";

it.each([
  [
    "in the order of the text",
    "abc",
    [
      [2, 1, "C"],
      [0, 1, "A"],
    ],
    "AbC",
  ],
  ["with nothing taken out", "abc", [[1, 0, "-"]], "a-bc"],
  ["counting each line break as one", "a\r\nb\r\nc", [[4, 1, "C"]], "a\r\nb\r\nC"],
  ["with line breaks of the file’s own kind", "a\r\nb", [[3, 0, "\nc"]], "a\r\nb\r\nc"],
  ["with line breaks where there was none", "a", [[1, 0, "\nb"]], "a\nb"],
  ["at the end", "ab", [[1, 1, "c"]], "ac"],
] as const)("replaces texts %s", (_, text, replacements, expected) => {
  const typed = replacements.map(([offset, length, right]) => ({ offset, length, text: right }));
  expect(replaceTexts(text, typed)).toBe(expected);
});
