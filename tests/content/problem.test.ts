import { expect, test } from "vitest";
import { compareText, problemAt, sortProblems } from "../../src/content/problem.ts";
import { placesOf, sourceOf } from "./content-samples.ts";

test.each([
  [0, "1:1 x"],
  [3, "1:4 x"],
  [4, "2:1 x"],
  [6, "2:3 x"],
  [-1, "1:1 x"],
])("places character %i at %s", (offset, place) => {
  const problem = problemAt(sourceOf("one\ntwo"), offset, { rule: "x", message: "No." });
  expect(placesOf([problem])).toEqual([place]);
  expect(problem).toMatchObject({ message: "No.", writeInstead: [] });
});

test("sorts by file, line and column, and keeps the order of those at one place", () => {
  const at = (file: string, line: number, column: number, message: string) => ({
    file,
    line,
    column,
    message,
    rule: "x",
    writeInstead: [],
  });
  const sorted = [
    at("a", 2, 1, "first"),
    at("a", 2, 1, "second"),
    at("a", 2, 3, ""),
    at("a", 10, 1, ""),
    at("b", 1, 1, ""),
  ];
  const [first, second, third, fourth, fifth] = sorted;
  expect(sortProblems([fifth, fourth, first, third, second].flatMap((each) => each ?? []))).toEqual(
    sorted,
  );
});

test("compares texts alike in every language", () => {
  expect(["b", "Z", "a", "é", "a"].toSorted(compareText)).toEqual(["Z", "a", "a", "b", "é"]);
});
