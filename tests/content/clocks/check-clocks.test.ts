import { expect, test } from "vitest";
import { parseParts, type RecapParts } from "../content-samples.ts";
import { readRows } from "../../time/read-rows.ts";

const right = readRows("clocks-that-agree.txt", 2) as readonly (readonly [string, string])[];
const wrong = readRows("clocks-that-disagree.txt", 4) as readonly (readonly [
  day: string,
  sentence: string,
  byFirst: string,
  bySecond: string,
])[];

/** What is said of the clocks in a recap of these parts: the lines to write for each problem. */
function disagreementsIn(parts: RecapParts): readonly (readonly string[])[] {
  const { problems } = parseParts(parts);
  return problems
    .filter(({ rule }) => rule === "clocks-disagree")
    .map(({ writeInstead }) => writeInstead);
}

function onDay(day: string, sentence: string): RecapParts {
  return { time: `${day} 12:00 Kyiv`, body: `- ${sentence}` };
}

test("the tables have 100 right sentences or more, and 25 wrong ones or more", () => {
  expect(right.length).toBeGreaterThanOrEqual(100);
  expect(wrong.length).toBeGreaterThanOrEqual(25);
});

test.each(right)("finds nothing wrong on %s in: %s", (day, sentence) => {
  expect(disagreementsIn(onDay(day, sentence))).toEqual([]);
});

test.each(wrong)("finds on %s what is wrong in: %s", (day, sentence, byFirst, bySecond) => {
  expect(disagreementsIn(onDay(day, sentence))).toEqual([[`- ${byFirst}`, `- ${bySecond}`]]);
});

test.each(wrong.flatMap(([day, , ...readings]) => readings.map((each) => [day, each] as const)))(
  "accepts on %s what it offers: %s",
  (day, sentence) => {
    expect(disagreementsIn(onDay(day, sentence))).toEqual([]);
  },
);
