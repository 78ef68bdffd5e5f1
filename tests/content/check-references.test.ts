import { expect, test } from "vitest";
import { parseParts, placesOf } from "./content-samples.ts";

function check(front: string): readonly string[] {
  const { problems } = parseParts({ front });
  return [...placesOf(problems), ...problems.flatMap(({ writeInstead }) => writeInstead)];
}

test.each([
  ["alone", "authors: des", "5:10 unknown-author", "authors: desk"],
  ["in brackets", "authors: [desk, des]", "5:17 unknown-author", "authors: [desk, desk]"],
  ["in quotation marks", 'authors: ["des"]', "5:12 unknown-author", 'authors: ["desk"]'],
  ["on a line of its own", "authors:\n  - des # who?", "6:5 unknown-author", "  - desk # who?"],
  [
    "whose id is part of another's",
    "authors: [desk, sk]",
    "5:17 unknown-author",
    "authors: [desk, desk]",
  ],
  ["of two without brackets", "authors: desk, des", "5:10 unknown-author", "authors: [desk, des]"],
  [
    "with nothing near",
    "authors: [o-shevchenko]",
    "5:11 unknown-author",
    "Add the file content/authors/o-shevchenko.md",
  ],
])("finds an author without a file, %s", (_, front, place, right) => {
  expect(check(front)).toEqual([place, right]);
});

test("finds each of several", () => {
  expect(check("authors: [des, desc]").slice(0, 2)).toEqual([
    "5:11 unknown-author",
    "5:16 unknown-author",
  ]);
});
