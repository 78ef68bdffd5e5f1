import { expect, test } from "vitest";
import { findTense, type Tense } from "../../../src/content/dates/find-tense.ts";

// The bar stands where the words do.
test.each<[tense: Tense, sentence: string]>([
  ["past", "They met |."],
  ["past", "Said and done. They left |."],
  ["past", "The plan, |, was drafted."],
  ["past", "They have spoken |."],
  ["past", "He has been there since |."],
  ["ahead", "They will have met |."],
  ["ahead", "They may be signed |."],
  ["ahead", "She said they would meet |."],
  ["ahead", "It is to be signed |."],
  ["ahead", "They are meeting |."],
  ["ahead", "They agreed to meet |."],
  ["ahead", "| is the day."],
  ["unclear", "It was to begin |."],
  ["unclear", "He had been expected |."],
  ["unclear", "It was due to be signed |."],
  ["unclear", "They called for a truce from |."],
  ["unclear", "Talks |, at last."],
  ["unclear", "They met. Talks |. They left."],
  ["unclear", "On 12 May talks |."],
])("finds the tense to be %s in “%s”", (tense, sentence) => {
  const [before = "", after = ""] = sentence.split("|");
  expect(findTense(before, after)).toBe(tense);
});
