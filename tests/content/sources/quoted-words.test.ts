import { expect, test } from "vitest";
import { listWords, splitQuotation } from "../../../src/content/sources/quoted-words.ts";

test.each<[text: string, words: readonly string[]]>([
  ["We’ll go, now.", ["We'll", "go", "now"]],
  ["the soldiers’ families’", ["the", "soldiers", "families"]],
  ["1,000 at 10.30pm, 6:15.", ["1,000", "at", "10.30pm", "6:15"]],
  ["5% of €10", ["5", "%", "of", "€", "10"]],
  ["30-day, 30–day", ["30", "day", "30", "day"]],
  ["U.S. and U.K", ["US", "and", "UK"]],
  ["so\u00ADft zero\u200Bwidth \u2060", ["soft", "zerowidth"]],
  ["cafe\u0301 café", ["café", "café"]],
  ["м’яч мʼяч", ["м'яч", "м'яч"]],
  ["“…” – !", []],
])("the words of %j are %j", (text, words) => {
  expect(listWords(text).map(({ key }) => key)).toEqual(words);
});

test("words are known by their places", () => {
  const text = "It’s  the U.S. now";
  expect(listWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "It’s",
    "the",
    "U.S.",
    "now",
  ]);
});

test.each<[text: string, stretches: readonly string[]]>([
  ["a b", ["a b"]],
  ["a … b", ["a", "b"]],
  ["a... b. . . c", ["a", "b", "c"]],
  ["… a b …", ["a b"]],
  ["a [b c] d", ["a", "d"]],
  ["[a] b", ["b"]],
  ["[T]hey a", ["They a"]],
  ["go[es] b", ["b"]],
  ["re[open]ed b", ["b"]],
  ["a [ b", ["a b"]],
  ["a.. b", ["a b"]],
  ["…", []],
])("the quotation %j is %j", (text, stretches) => {
  const split = splitQuotation(text).map((words) => words.map(({ key }) => key).join(" "));
  expect(split).toEqual(stretches);
});
