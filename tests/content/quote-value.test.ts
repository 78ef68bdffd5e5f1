import { load } from "js-yaml";
import { expect, test } from "vitest";
import { quoteValue } from "../../src/content/quote-value.ts";

test.each([
  ["title: a: b", 'title: "a: b"'],
  ['title: "a": b', `title: '"a": b'`],
  [`title: "a" it's`, `title: "\\"a\\" it's"`],
  ["title: \\a: b", "title: '\\a: b'"],
  ["  - @a  ", '  - "@a"'],
  ["  - name: @a", '  - name: "@a"'],
  ["no value", "no value"],
  ["title:", "title:"],
])("makes of “%s” the line “%s”", (line, quoted) => {
  expect(quoteValue(line)).toBe(quoted);
});

test.each(["a: b", `"a": b`, `"a" it's: b`, "\\n: b", `'a': "b"`])(
  "keeps the text of “%s”",
  (text) => {
    expect(load(quoteValue(`title: ${text}`))).toEqual({ title: text });
  },
);
