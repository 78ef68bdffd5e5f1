import { expect, test } from "vitest";
import { findNearestLanguage, isLanguageTag } from "../../src/content/language-tag.ts";

test.each([
  ["uk", true],
  ["en-GB", true],
  ["crh", true],
  ["uk-Latn-UA", true],
  ["", false],
  ["UK", false],
  ["en_GB", false],
  ["Ukrainian", false],
  ["…", false],
])("“%s” is a language tag: %s", (text, isRight) => {
  expect(isLanguageTag(text)).toBe(isRight);
});

test.each([
  ["Ukrainian", "uk"],
  ["turkish ", "tr"],
  ["UK", "uk"],
  ["en_GB", "en-GB"],
  ["…", undefined],
  ["Klingon", undefined],
  ["the same", undefined],
])("“%s” most likely means the language %s", (typed, right) => {
  expect(findNearestLanguage(typed)).toBe(right);
});
