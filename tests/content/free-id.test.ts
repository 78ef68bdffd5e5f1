import { expect, test } from "vitest";
import { findFree, makeId, RESERVED_IDS } from "../../src/content/free-id.ts";

test.each([
  ["One two three four five six", "one-two-three-four-five"],
  ["One", "one-3"],
  ["Main", "main-2"],
  ["…", "point"],
  ["", "point"],
])("makes of “%s” the id %s", (text, id) => {
  const taken = new Set([...RESERVED_IDS, "one", "one-2"]);
  expect(makeId(text, "point", taken)).toBe(id);
});

test("finds the first number that is free", () => {
  expect(findFree("a", new Set())).toBe("a");
  expect(findFree("a", new Set(["a", "a-3"]))).toBe("a-2");
  expect(findFree("a", new Set(["a", "a-2", "a-3"]))).toBe("a-4");
});
