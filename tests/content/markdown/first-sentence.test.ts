import { expect, test } from "vitest";
import { firstSentenceOf } from "../../../src/content/markdown/first-sentence.ts";

test.each([
  ["a full stop", "It ended. He left.", "It ended."],
  ["no full stop", "It ended", "It ended"],
  ["nothing", "", ""],
  ["a question", "Why? Nobody knew.", "Why?"],
  ["an exclamation", "It ended! He left.", "It ended!"],
  ["several marks", "It ended?! He left.", "It ended?!"],
  ["an ellipsis before a capital", "It ended… He left.", "It ended…"],
  ["an ellipsis within a sentence", "It was … not over. He left.", "It was … not over."],
  ["a full stop within quotation marks", "“It ended.” He left.", "“It ended.”"],
  [
    "a quotation that the sentence goes on after",
    "“It ended,” he said. He left.",
    "“It ended,” he said.",
  ],
  ["a question within the sentence", "“Why?” he asked. He left.", "“Why?” he asked."],
  ["a quotation at the start of the next", "It ended. “Good,” he said.", "It ended."],
  ["brackets", "(It ended.) He left.", "(It ended.)"],
  ["a figure at the start of the next", "It ended. 10 people left.", "It ended."],
  ["a decimal", "It cost 3.5 million. He paid.", "It cost 3.5 million."],
  ["a clock", "It’s 10.30pm in Kyiv. He left.", "It’s 10.30pm in Kyiv."],
  ["a dotted clock", "It began at 5 p.m. Kyiv time. He left.", "It began at 5 p.m. Kyiv time."],
  [
    "a title",
    "Mr. Putin and Mrs. May met Gen. Zaluzhny. They left.",
    "Mr. Putin and Mrs. May met Gen. Zaluzhny.",
  ],
  ["initials", "J. D. Vance spoke. He left.", "J. D. Vance spoke."],
  ["an initial in the middle", "John F. Kennedy spoke. He left.", "John F. Kennedy spoke."],
  ["a dotted abbreviation", "The U.S. President spoke. He left.", "The U.S. President spoke."],
  ["a number sign", "It was No. 10 that said so. He left.", "It was No. 10 that said so."],
  ["a month", "It was on Sept. 11 and Dec. 5. He left.", "It was on Sept. 11 and Dec. 5."],
  ["an address", "See example.com for it. He left.", "See example.com for it."],
  ["Ukrainian", "Зеленський прибув до Анкари. Він летить далі.", "Зеленський прибув до Анкари."],
  ["Russian", "Путин не приедет. Песков это подтвердил.", "Путин не приедет."],
  ["Cyrillic initials", "В. О. Зеленський прибув. Він летить.", "В. О. Зеленський прибув."],
  ["a Cyrillic year", "У 2022 р. Росія почала війну. Він летить.", "У 2022 р. Росія почала війну."],
  ["a Cyrillic abbreviation", "На вул. Банковій чекали. Він летить.", "На вул. Банковій чекали."],
  ["a full stop without a space", "It ended.He left. They too.", "It ended.He left."],
  ["a lower-case next sentence", "It ended. iPhones rang. He left.", "It ended. iPhones rang."],
])("ends rightly at %s", (_, text, sentence) => {
  expect(firstSentenceOf(text)).toBe(sentence);
});
