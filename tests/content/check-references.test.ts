import { expect, test } from "vitest";
import { checkReferences, type Referred } from "../../src/content/check-references.ts";
import { parseParts, placesOf, sourceOf } from "./content-samples.ts";

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

const PLACES: Referred = {
  kind: "place",
  key: "places",
  rule: "unknown-place",
  known: new Set(["istanbul", "kyiv"]),
};
const PEOPLE: Referred = {
  kind: "person",
  key: "people",
  rule: "unknown-person",
  known: new Set(["rustem-umerov"]),
};

test.each<[Referred, string, string, string]>([
  [PLACES, "istambul", "There is no place `istambul`; did you mean `istanbul`?", "[istanbul]"],
  [
    PEOPLE,
    "rustem-umerow",
    "There is no person `rustem-umerow`; did you mean `rustem-umerov`?",
    "[rustem-umerov]",
  ],
  [PLACES, "geneva", "There is no place `geneva`.", "Add the file content/places/geneva.md"],
  [
    PEOPLE,
    "mark-rutte",
    "There is no person `mark-rutte`.",
    "Add the file content/people/mark-rutte.md",
  ],
])("says of which kind an id without a file is, %#", (referred, id, message, right) => {
  const text = `---\n${referred.key}: [${id}]\n---\n`;
  const source = sourceOf(text, "events/talks.md");
  const data = { [referred.key]: [id] };
  const problems = checkReferences({ source, data, at: () => text.indexOf(id) }, referred);
  expect(placesOf(problems)).toEqual([`2:${text.indexOf(id) - 3} ${referred.rule}`]);
  expect(problems[0]?.message).toBe(message);
  expect(problems[0]?.writeInstead).toEqual([
    right.startsWith("[") ? `${referred.key}: ${right}` : right,
  ]);
});

test("finds nothing where every id has a file, or there are none", () => {
  const source = sourceOf("", "events/talks.md");
  for (const data of [{}, { places: [] }, { places: ["kyiv", "istanbul"] }])
    expect(checkReferences({ source, data, at: () => 0 }, PLACES)).toEqual([]);
});
