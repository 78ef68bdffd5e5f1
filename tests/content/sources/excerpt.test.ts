import { expect, test } from "vitest";
import { countFound, excerptsOf, listExcerpts } from "../../../src/content/sources/excerpt.ts";
import { splitQuotation } from "../../../src/content/sources/quoted-words.ts";

const [excerpt] = listExcerpts([{ publisher: "AFP", excerpt: "We will open it. it will Close." }]);

test.each<[quotation: string, found: number]>([
  ["we will open", 1],
  ["It will close", 0],
  ["It will Close", 1],
  ["Will open … will Close", 2],
  ["will Close … will open", 1],
  ["We … open … Close", 3],
  ["ill open", 0],
])("of “%s” an excerpt has %i stretches", (quotation, found) => {
  if (excerpt === undefined) throw new Error("There is no excerpt.");
  expect(countFound(excerpt, splitQuotation(quotation))).toBe(found);
});

test("a point’s are its own and those of the recap, and sources without one are none", () => {
  const excerpts = listExcerpts([
    { publisher: "AFP", point: "a", excerpt: "One." },
    { publisher: "dpa", point: "b", excerpt: "Two." },
    { publisher: "TASS", excerpt: "Three." },
    { publisher: "Reuters", point: "a" },
  ]);
  const namesOf = (id: string) => excerptsOf(id, excerpts).map(({ publisher }) => publisher);
  expect(namesOf("a")).toEqual(["AFP", "TASS"]);
  expect(namesOf("c")).toEqual(["TASS"]);
});
