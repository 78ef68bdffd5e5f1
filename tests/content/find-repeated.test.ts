import { expect, test } from "vitest";
import {
  describeRepeatedId,
  describeRepeatedSlug,
  findRepeatedIds,
  findRepeatedSlugs,
} from "../../src/content/find-repeated.ts";
import type { Recap } from "../../src/content/recap.ts";
import { placesOf, recapOf, settingsOf, sourceOf } from "./content-samples.ts";

const [kyiv] = settingsOf().clockwork.zones;

function recapAt(time: string, file: string): Recap {
  return { ...recapOf({ time }), file };
}

test.each([
  ["the same day", "2025-05-15 00:10 Kyiv", "2025-05-15 23:50 Kyiv", 1],
  ["two days of the primary zone, one in UTC", "2025-05-15 23:50 Kyiv", "2025-05-16 00:10 Kyiv", 0],
  [
    "the same day of the primary zone, two in the other",
    "2025-01-15 22:50 Kyiv",
    "2025-01-15 23:50 Kyiv",
    1,
  ],
])("one slug on %s", (_, first, later, count) => {
  const { repeated } = findRepeatedSlugs([recapAt(first, "a"), recapAt(later, "b")], kyiv);
  expect(repeated).toHaveLength(count);
});

test("keeps the first of each, and pairs it with every later one", () => {
  const records = ["a", "b", "a", "a"].map((id, index) => ({ id, file: `${index}` }));
  const { first, repeated } = findRepeatedIds(records);
  expect(first.map(({ file }) => file)).toEqual(["0", "1"]);
  expect(repeated.map((pair) => [pair.first.file, pair.later.file])).toEqual([
    ["0", "2"],
    ["0", "3"],
  ]);
  expect(repeated.map(describeRepeatedId)[0]).toMatchObject({
    file: "2",
    message: "The id `a` is already that of 0.",
    writeInstead: ["Rename the file to a-2.md"],
  });
});

test.each([
  ["is not written", "---\ntitle: a\n---\n", "2:1 duplicate-slug", "slug: delegation-2"],
  [
    "is written",
    "---\ntitle: a\nslug: delegation # b\n---\n",
    "3:7 duplicate-slug",
    "slug: delegation-2 # b",
  ],
  [
    "is written in quotation marks",
    `---\nslug: "delegation"\n---\n`,
    "2:7 duplicate-slug",
    `slug: "delegation-2"`,
  ],
])("places the problem of a slug that %s", (_, text, place, right) => {
  const [first, later] = ["a", "b"].map((file) => recapAt("2025-05-15 22:27 Kyiv", file));
  if (first === undefined || later === undefined) throw new Error("no recaps");
  const source = { ...sourceOf(text), path: "b" };
  const problem = describeRepeatedSlug(source, { first, later });
  expect(placesOf([problem])).toEqual([place]);
  expect(problem.writeInstead).toEqual([right]);
});
