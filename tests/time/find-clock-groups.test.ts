import { expect, test } from "vitest";
import { findClockGroups, isInRange, mayHaveClocks } from "../../src/time/find-clock-groups.ts";
import { readClockMentions } from "../../src/time/read-clock-mentions.ts";

/** The groups of `text`, each as its words. */
function groupsOf(text: string): readonly string[] {
  return findClockGroups(text).map(({ first, end }) => text.slice(first.start, end));
}

test.each([
  ["At 7pm Kyiv (8pm Moscow), or so.", ["7pm Kyiv (8pm Moscow)"]],
  ["At 7pm Kyiv (or 8pm Moscow).", ["7pm Kyiv (or 8pm Moscow)"]],
  ["At 7pm Kyiv (about 8pm Moscow).", ["7pm Kyiv (about 8pm Moscow)"]],
  ["At 7pm Kyiv (5pm GMT; 6pm CET, noon ET).", ["7pm Kyiv (5pm GMT; 6pm CET, noon ET)"]],
  ["At **7pm Kyiv** (*8pm Moscow*).", ["7pm Kyiv** (*8pm Moscow*)"]],
  ["At 7pm Kyiv time, or 8pm Moscow time.", ["7pm Kyiv time, or 8pm Moscow time"]],
  ["At 7pm Kyiv time, which was 8pm Moscow time.", ["7pm Kyiv time, which was 8pm Moscow time"]],
  ["It’s 7pm in Kyiv and 8pm in Moscow.", ["7pm in Kyiv and 8pm in Moscow"]],
  [
    "7pm Kyiv (8pm Moscow), 9pm Kyiv (10pm Moscow)",
    ["7pm Kyiv (8pm Moscow)", "9pm Kyiv (10pm Moscow)"],
  ],
])("reads the clocks of one moment in: %s", (text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test.each([
  "At 7pm Kyiv and 8pm Moscow.",
  "At 7pm Kyiv, 8pm Moscow.",
  "At 7pm Kyiv (8pm).",
  "At 7pm (8pm Moscow).",
  "At 7pm Kyiv (it began at 8pm Moscow).",
  "At 7pm Kyiv (8pm Moscow on 16 May).",
  "At 7pm Kyiv (8pm Moscow",
  "From 6pm to 7pm Kyiv (8pm Moscow).",
  "At 7pm Kyiv, or 8pm Moscow to 9pm Moscow.",
])("finds no one moment in: %s", (text) => {
  expect(groupsOf(text)).toEqual([]);
});

test.each([
  ["7pm Kyiv", false],
  ["from 7pm Kyiv time to 8pm", true],
  ["6pm to 7pm Kyiv time", true],
  ["6pm–7pm Kyiv time", false],
  ["6pm – 7pm Kyiv time", true],
])("tells a range: %s", (text, isRange) => {
  const mention = readClockMentions(text).find(({ zoneName }) => zoneName !== undefined);
  expect(mention !== undefined && isInRange(text, mention)).toBe(isRange);
});

test.each([
  ["They met in Istanbul on 15 May 2025, 1,000 of each.", false],
  ["They met at 7pm.", true],
  ["They met at 7 p.m.", true],
  ["They met at 19:00.", true],
  ["They met at noon.", true],
])("may have clocks: %s %s", (text, may) => {
  expect(mayHaveClocks(text)).toBe(may);
});
