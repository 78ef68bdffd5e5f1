import { expect, test } from "vitest";
import { parseParts } from "./content-samples.ts";

function explain(front: string): readonly string[] {
  const { problems } = parseParts({ front });
  return problems.flatMap(({ message, writeInstead }) => [message, ...writeInstead]);
}

test.each([
  ["of the file", "sumary: a", "There is no key `sumary`; did you mean `summary`?", "summary: a"],
  [
    "with a capital",
    "Summary: a",
    "There is no key `Summary`; did you mean `summary`?",
    "summary: a",
  ],
  [
    "with the value's word in it",
    "author: author",
    "There is no key `author`; did you mean `authors`?",
    "authors: author",
  ],
  [
    "of a group in a list",
    "sources:\n  - publisher: a\n    ulr: b",
    "There is no key `ulr`; did you mean `url`?",
    "    url: b",
  ],
  [
    "of a group in braces",
    "image: { src: /images/palace.jpg, alt: b, titel: c, credt: d }",
    "There is no key `titel`.",
    "Remove the line, or use one of the keys src, alt, caption, credit.",
  ],
])("explains an unknown key %s", (_, front, message, right) => {
  expect(explain(front).slice(0, 2)).toEqual([message, right]);
});

test("does not offer a key that is there already", () => {
  expect(explain("summary: a\nsumary: b")[0]).toBe("There is no key `sumary`.");
});

test("tells of every unknown key", () => {
  expect(explain("weather: a\nsumary: b\nimage: { src: a, alt: b, c: d }")).toHaveLength(6);
});
