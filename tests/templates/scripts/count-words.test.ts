import { expect, it } from "vitest";
import { countWords } from "../../../templates/scripts/count-words.ts";

const forms = { one: "{count} згадка", few: "{count} згадки", other: "{count} згадок, {when}" };

it.each([
  [1, "uk", "1 згадка"],
  [3, "uk", "3 згадки"],
  [5, "uk", "5 згадок, {when}"],
  [3, "en", "3 згадок, {when}"],
])("counts %i by the rules of %s", (count, language, expected) => {
  expect(countWords(forms, { count }, { language })).toBe(expected);
});

it("puts in what else is named, once, whatever is in it", () => {
  const when = "{count} $& сьогодні";
  expect(countWords(forms, { count: 5, when }, { language: "uk" })).toBe(`5 згадок, ${when}`);
});
