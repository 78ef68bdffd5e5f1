import { expect, test } from "vitest";
import {
  findDateBeside,
  listDates,
  listDays,
  saysNoDay,
} from "../../../src/content/clocks/list-days.ts";
import type { Day } from "../../../src/time/day.ts";

const WRITTEN = "2025-01-15" as Day;

test.each([
  ["On 14 January they met.", ["2025-01-14"]],
  ["On the 14th of January they met.", ["2025-01-14"]],
  ["On January 14, 2024, they met.", ["2024-01-14"]],
  ["On Tuesday 14 January 2025 they met.", ["2025-01-14"]],
  ["On 28 December they met.", ["2024-12-28"]],
  ["They met (2025-01-14).", ["2025-01-14"]],
  ["On 12 and 14 January they met.", ["2025-01-14"]],
  ["On 30 February they met.", []],
  ["They met.", []],
])("reads the dates of: %s", (text, dates) => {
  expect(listDates(text, WRITTEN)).toEqual(dates);
});

test.each([
  ["They met.", true],
  ["They met on 14 January.", false],
  ["They met on Friday.", false],
  ["They met yesterday.", false],
  ["They met last week.", false],
  ["They meet every winter.", false],
  ["They met in 2022.", false],
])("tells whether nothing is said of a day: %s %s", (text, saysNone) => {
  expect(saysNoDay(text)).toBe(saysNone);
});

test("where nothing is said of a day, it is that of writing or one beside it", () => {
  expect([...listDays("They met.", WRITTEN)]).toEqual(["2025-01-15", "2025-01-14", "2025-01-16"]);
});

test.each([
  ["They met on 14 July.", "2025-07-14", 6],
  ["They met on Friday.", "2025-01-10", 30],
  ["They meet in summer.", "2025-07-03", 300],
  ["They met in 2013.", "2013-07-01", 400],
])("of “%s” the days may be %s and others, of which there are %d at most", (text, day, most) => {
  const days = [...listDays(text, WRITTEN)];
  const near = days.some((each) => Math.abs(Date.parse(each) - Date.parse(day)) < 3 * 86_400_000);
  expect(near).toBe(true);
  expect(days.length).toBeLessThanOrEqual(most);
});

test.each([
  ["They met at ", " on 14 January.", "2025-01-14"],
  ["They met at ", ", 14 January.", "2025-01-14"],
  ["They met at ", " [on Tuesday]{on=2025-01-14}.", "2025-01-14"],
  ["They met at ", "** on Tuesday 14 January.", "2025-01-14"],
  ["On 14 January, at about ", " they met.", "2025-01-14"],
  ["They met at ", " and parted on 14 January.", undefined],
  ["On 14 January they met at ", ".", undefined],
])("finds the date beside a clock: “%s…%s”", (before, behind, day) => {
  expect(findDateBeside(before, behind, WRITTEN)).toBe(day);
});
