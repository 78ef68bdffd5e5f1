import { expect, test } from "vitest";
import { createLister } from "../../src/words/create-lister.ts";

test.each([
  ["en-GB", [], ""],
  ["en-GB", ["A"], "A"],
  ["en-GB", ["A", "B"], "A and B"],
  ["en-GB", ["A", "B", "C"], "A, B and C"],
  ["uk", ["А", "Б", "В"], "А, Б і В"],
  ["ru", ["А", "Б", "В"], "А, Б и В"],
])("%s lists %j as “%s”", (language, names, listed) => {
  expect(createLister(language)(names).join("")).toBe(listed);
});
