import { expect, test } from "vitest";
import { findLineMistake, isBracketed } from "../../src/content/yaml-line-mistakes.ts";

test.each([
  "title: One",
  "title: 'It''s one'",
  'title: "One \\"two\\""',
  "title: One # 'two",
  "title: 'One' # two",
  "events: [a, 'b]', \"c]\"]",
  "image: { src: a, alt: [b] }",
  "summary: |",
  "# One two",
  "- one",
  "",
  "  'one' two",
])("finds nothing wrong with “%s”", (line) => {
  expect(findLineMistake([line], false)).toBeUndefined();
});

test.each([
  [["\ttitle: a"], "tab-indent", 0, "  title: a"],
  [["title: 'a"], "unclosed-quote", 7, "title: 'a'"],
  [['- "a\\"'], "unclosed-quote", 2, '- "a\\""'],
  [["title: 'a' b"], "text-after-quote", 10, `title: "'a' b"`],
  [["events: [a, [b"], "unclosed-bracket", 8, "events: [a, [b]]"],
  [["events: [a", "  b]", "title: c"], "", 0, ""],
  [["events: [a", "title: [c]"], "unclosed-bracket", 8, "events: [a]"],
  [["title:a"], "no-key", 6, "title: a"],
  [["title a"], "no-key", 5, "title: a"],
])("of %j finds “%s”", (lines, rule, column, right) => {
  const found = findLineMistake(lines, false);
  expect(found?.rule ?? "").toBe(rule);
  if (rule !== "") expect(found).toMatchObject({ column, writeInstead: [right] });
});

test.each(["title: a: b", "title: @a", "]", "- { a: @b }"])(
  "blames “%s” only where the parser stumbled on it",
  (line) => {
    expect(findLineMistake([line], false)).toBeUndefined();
    expect(findLineMistake([line], true)).toBeDefined();
  },
);

test("tells a list between brackets from words in brackets", () => {
  expect(["[a]", "{ a: b } ", "[a] b", "a [b]"].map(isBracketed)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
