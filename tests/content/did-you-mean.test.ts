import { expect, test } from "vitest";
import { findNearest } from "../../src/content/did-you-mean.ts";

const KNOWN = ["title", "time", "events", "authors", "istanbul-talks-2025"];

test.each([
  ["titel", "title"],
  ["Title", "title"],
  ["tim", "time"],
  ["event", "events"],
  ["author", "authors"],
  ["istanbul-talks-25", "istanbul-talks-2025"],
  ["istambul-talk-2025", "istanbul-talks-2025"],
])("takes “%s” for a slip of “%s”", (typed, meant) => {
  expect(findNearest(typed, KNOWN)).toBe(meant);
});

test.each(["weather", "x", "", "prisoner-exchange"])("finds nothing near “%s”", (typed) => {
  expect(findNearest(typed, KNOWN)).toBeUndefined();
});

test("takes the first of two that are equally near", () => {
  expect(findNearest("tile", ["tide", "time"])).toBe("tide");
});

test("finds nothing where nothing is known", () => {
  expect(findNearest("title", [])).toBeUndefined();
});
