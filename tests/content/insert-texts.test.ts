import { expect, test } from "vitest";
import { insertTexts } from "../../src/content/insert-texts.ts";

test.each([
  ["ab", [{ offset: 1, text: "-" }], "a-b"],
  [
    "ab",
    [
      { offset: 2, text: "!" },
      { offset: 0, text: "¡" },
    ],
    "¡ab!",
  ],
  [
    "ab",
    [
      { offset: 1, text: "1" },
      { offset: 1, text: "2" },
    ],
    "a12b",
  ],
  [
    "a\r\nb\rc",
    [
      { offset: 2, text: "-" },
      { offset: 4, text: "+" },
    ],
    "a\r\n-b\r+c",
  ],
  ["🕊️a", [{ offset: 3, text: "-" }], "🕊️-a"],
  [
    "a\r\nbcd",
    [
      { offset: 2, length: 2, text: "+" },
      { offset: 1, length: 1, text: "-" },
    ],
    "a-+d",
  ],
  ["ab", [], "ab"],
])("puts into %j %j", (text, insertions, expected) => {
  expect(insertTexts(text, insertions)).toBe(expected);
});
