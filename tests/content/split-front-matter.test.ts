import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/content/split-front-matter.ts";
import { placesOf, sourceOf } from "./content-samples.ts";

/** The front matter and the body of `text`, or the place of the problem. */
function split(text: string): readonly string[] {
  const found = splitFrontMatter(sourceOf(text));
  if ("rule" in found) return placesOf([found]);
  const { start, end } = found.yaml;
  return [text.slice(start, end), text.slice(found.bodyStart)];
}

test.each([
  ["an ordinary file", "---\ntitle: a\n---\n\nBody.\n", ["title: a\n", "\nBody.\n"]],
  ["one that ends with its front matter", "---\ntitle: a\n---", ["title: a\n", ""]],
  ["one with nothing in its front matter", "---\n---\nBody.", ["", "Body."]],
  [
    "one with white space behind the marks",
    "--- \ntitle: a\n---\t\nBody.",
    ["title: a\n", "Body."],
  ],
  [
    "one with a rule in its body",
    "---\ntitle: a\n---\nOne.\n\n---\n\nTwo.",
    ["title: a\n", "One.\n\n---\n\nTwo."],
  ],
  ["one with dashes in a value", "---\ntitle: a --- b\n---\nBody.", ["title: a --- b\n", "Body."]],
])("parts %s", (_, text, parts) => {
  expect(split(text)).toEqual(parts);
});

test.each([
  ["an empty file", "", "1:1 no-front-matter"],
  ["a file that is all body", "Body.\n---\n", "1:1 no-front-matter"],
  ["four dashes", "----\ntitle: a\n---\n", "1:1 no-front-matter"],
  ["an empty line before the front matter", "\n---\ntitle: a\n---\n", "1:1 no-front-matter"],
  ["front matter that never ends", "---\ntitle: a\ntime: b\n\nBody.", "4:1 open-front-matter"],
  ["front matter with the body right below", "---\ntitle: a\nThe body.\n", "3:1 open-front-matter"],
  ["front matter and nothing else", "---\ntitle: a\n", "3:1 open-front-matter"],
  ["a mark and nothing else", "---", "1:4 open-front-matter"],
])("refuses %s at its place", (_, text, place) => {
  expect(split(text)).toEqual([place]);
});
