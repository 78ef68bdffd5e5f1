import { expect, test } from "vitest";
import {
  changeAt,
  correctLine,
  lineAt,
  lineStartAt,
  lineStartsOf,
} from "../../src/content/source-file.ts";
import { sourceOf } from "./content-samples.ts";

test.each([
  ["", [0]],
  ["a", [0]],
  ["a\n", [0, 2]],
  ["\n\nab\nc", [0, 1, 2, 5]],
])("finds where the lines of %j begin", (text, starts) => {
  expect(lineStartsOf(text)).toEqual(starts);
});

test.each([
  ["one\ntwo\nthree", 0, "one", 0],
  ["one\ntwo\nthree", 3, "one", 0],
  ["one\ntwo\nthree", 4, "two", 4],
  ["one\ntwo\nthree", 12, "three", 8],
  ["\none", 0, "", 0],
  ["\none", 1, "one", 1],
  ["one\n", 4, "", 4],
])("finds in %j the line of character %i", (text, offset, line, start) => {
  expect(lineAt(sourceOf(text), offset)).toBe(line);
  expect(lineStartAt(sourceOf(text), offset)).toBe(start);
});

test.each([
  ["where it stands", "a b a b", 4, "a b c b"],
  ["elsewhere in the line, where it does not stand there", "x a b", 0, "x c b"],
  ["of what follows the place, where it is written in another way", 'key: "\\x61"', 6, "key: c"],
])("changes a text %s", (_, line, column, changed) => {
  expect(changeAt(line, column, { wrong: "a", right: "c" })).toBe(changed);
});

test("takes no character of the right text for a pattern", () => {
  const source = sourceOf("one\na $& b\n");
  expect(correctLine(source, 6, { wrong: "$&", right: "$$ $'" })).toBe("a $$ $' b");
});
