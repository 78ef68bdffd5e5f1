import { expect, test } from "vitest";
import { createPluraliser } from "../../src/words/create-pluraliser.ts";

test.each([
  [0, "recaps"],
  [1, "recap"],
  [2, "recaps"],
  [21, "recaps"],
])("English says %d %s", (count, word) => {
  expect(createPluraliser("en-GB")(count, { one: "recap", other: "recaps" })).toBe(word);
});

test.each([
  [0, "згадок"],
  [1, "згадка"],
  [2, "згадки"],
  [4, "згадки"],
  [5, "згадок"],
  [11, "згадок"],
  [12, "згадок"],
  [21, "згадка"],
  [22, "згадки"],
  [1.5, "згадки (дріб)"],
])("Ukrainian says %d %s", (count, word) => {
  const forms = { one: "згадка", few: "згадки", many: "згадок", other: "згадки (дріб)" };
  expect(createPluraliser("uk")(count, forms)).toBe(word);
});

test("a form that is not given is the one of all other counts", () => {
  expect(createPluraliser("ru")(5, { one: "тема", other: "тем" })).toBe("тем");
});
