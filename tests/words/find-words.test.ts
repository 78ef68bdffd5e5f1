import { expect, test } from "vitest";
import { enGb } from "../../src/words/en-gb.ts";
import { findWords, listLanguages } from "../../src/words/find-words.ts";

test.each(["en", "en-GB", "en-US", "en-Latn-IE"])("%s has the British English words", (tag) => {
  expect(findWords(tag)).toBe(enGb);
});

test.each(["tlh", "e", "eng", "", "constructor"])("“%s” has no words", (tag) => {
  expect(findWords(tag)).toBeUndefined();
});

test("every language that is listed has words", () => {
  expect(listLanguages()).toContain("en-GB");
  expect(listLanguages().filter((tag) => findWords(tag) === undefined)).toEqual([]);
});
