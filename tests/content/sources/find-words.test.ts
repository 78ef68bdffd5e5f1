import { expect, test } from "vitest";
import { findWords } from "../../../src/content/sources/find-words.ts";

test.each<[text: string, words: string, found: string | undefined]>([
  ["so we will go", "we will", "we will"],
  ["“We *will*\n  go”", "We will go", "We *will*\n  go"],
  ["[we](https://a.example/b) will", "we will", "we](https://a.example/b) will"],
  ["[we]{on=2025-05-16} will", "we will", "we]{on=2025-05-16} will"],
  ["it's late", "it’s late", "it's late"],
  ["swell, we will", "we will", "we will"],
  ["we willed", "we will", undefined],
  ["we really will", "we will", undefined],
  ["we (x", "we x", "we (x"],
])("in %j the words “%s” are found at %j", (text, words, found) => {
  const place = findWords(text, 0, words.split(" "));
  expect(place && text.slice(place.start, place.end)).toBe(found);
  const last = words.split(" ").at(-1) ?? "";
  if (place !== undefined)
    expect(text.slice(place.lastStart, place.end).replace("'", "’")).toBe(last);
});

test("words are looked for from a place on", () => {
  expect(findWords("we go, we go", 1, ["we", "go"])).toEqual({ start: 7, lastStart: 10, end: 12 });
});

test("no words are nowhere, and brackets without end cost no time", () => {
  expect(findWords("a", 0, [])).toBeUndefined();
  expect(findWords(`we${"](#".repeat(20_000)}`, 0, ["we", "go"])).toBeUndefined();
});
