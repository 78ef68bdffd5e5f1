import { expect, test } from "vitest";
import { isTimeProblem, type TimeProblem } from "../../src/time/time-problem.ts";
import { parseTimeText } from "../../src/time/time-text.ts";
import { formatWall, type TimeText } from "../../src/time/written-time.ts";

const wall = { year: 2025, month: 5, day: 15, hour: 22, minute: 27 };

function parts(text: string): TimeText {
  const result = parseTimeText(text, "Kyiv");
  if (isTimeProblem(result)) throw new Error(result.message);
  return result;
}

function problem(text: string): TimeProblem {
  const result = parseTimeText(text, "Kyiv");
  if (!isTimeProblem(result)) throw new Error(`“${text}” is a time.`);
  return result;
}

test.each<[string, Partial<TimeText>]>([
  ["2025-05-15 22:27", {}],
  ["2025-05-15 22.27", {}],
  ["2025-05-15  22:27", {}],
  ["2025-05-15T22:27", {}],
  ["2025-05-15t22:27", {}],
  ["2025-05-15 22:27 Kyiv", { zoneName: "Kyiv" }],
  ["2025-05-15 22:27 New York", { zoneName: "New York" }],
  ["2025-05-15 22:27 Europe/Kyiv", { zoneName: "Europe/Kyiv" }],
  ["2025-05-15 22:27:42 Kyiv", { zoneName: "Kyiv", seconds: 42 }],
  ["2025-05-15T22:27:42.999Z", { offset: "Z", seconds: 42 }],
  ["2025-05-15T22:27z", { offset: "z" }],
  ["2025-05-15T22:27+03:00", { offset: "+03:00" }],
  ["2025-05-15T22:27-0500", { offset: "-0500" }],
  ["2025-05-15 22:27 +03:00", { offset: "+03:00" }],
  ["2025-05-15 22:27+03:00 Kyiv", { offset: "+03:00", zoneName: "Kyiv" }],
  [
    "2025-05-15T22:27+03:00[Europe/Kyiv]",
    { offset: "+03:00", zoneName: "Europe/Kyiv", isBracketed: true },
  ],
  ["2025-05-15T22:27[Europe/Kyiv]", { zoneName: "Europe/Kyiv", isBracketed: true }],
])("takes %s apart", (text, given) => {
  expect(parts(text)).toEqual({
    wall,
    seconds: 0,
    offset: undefined,
    zoneName: undefined,
    isBracketed: false,
    ...given,
  });
});

test("takes an hour of one figure", () => {
  expect(parts("2025-05-15 9:05 Kyiv").wall).toEqual({ ...wall, hour: 9, minute: 5 });
});

test.each([
  "",
  "soon",
  "22:27",
  "2025-5-15 22:27",
  "15 May 2025 22:27",
  "2025-05-15 22 Kyiv",
  "2025-05-15 2227",
])("refuses “%s”, which is not of the form", (text) => {
  expect(problem(text).message).toBe(`“${text}” is not a date, a time of day and a zone.`);
});

test("offers a whole example, on the text's own date where it has one", () => {
  expect(problem("soon").writeInstead).toEqual(["2025-05-15 22:27 Kyiv"]);
  expect(problem("2024-02-29").writeInstead).toEqual(["2024-02-29 22:27 Kyiv"]);
});

test.each([
  ["2025-02-30 22:27 Kyiv", "The calendar has no 2025-02-30.", "2025-02-28 22:27 Kyiv"],
  ["2024-02-30 22:27 Kyiv", "The calendar has no 2024-02-30.", "2024-02-29 22:27 Kyiv"],
  ["2025-04-31 22:27 Moscow", "The calendar has no 2025-04-31.", "2025-04-30 22:27 Moscow"],
  ["2025-13-01 22:27", "The calendar has no 2025-13-01.", "2025-12-01 22:27 Kyiv"],
  ["2025-00-00 22:27", "The calendar has no 2025-00-00.", "2025-01-01 22:27 Kyiv"],
])("refuses the impossible date of “%s”", (text, message, writeInstead) => {
  expect(problem(text)).toEqual({ message, writeInstead: [writeInstead] });
});

test.each([
  ["2025-05-15 24:00 Kyiv", "24:00", "2025-05-16 00:00 Kyiv"],
  ["2025-12-31 24:00 Kyiv", "24:00", "2026-01-01 00:00 Kyiv"],
  ["2025-05-15 25:10 Kyiv", "25:10", "2025-05-15 23:10 Kyiv"],
  ["2025-05-15 24:01 Kyiv", "24:01", "2025-05-15 23:01 Kyiv"],
  ["2025-05-15 22:60 Moscow", "22:60", "2025-05-15 22:59 Moscow"],
])("refuses the impossible clock of “%s”", (text, clock, writeInstead) => {
  expect(problem(text)).toEqual({
    message: `No clock shows ${clock}: hours run from 00 to 23 and minutes from 00 to 59.`,
    writeInstead: [writeInstead],
  });
});

test("does not call 22:27 impossible where only the seconds are", () => {
  expect(problem("2025-05-15 22:27:75 Kyiv").message).not.toMatch(/shows 22:27: hours/);
});

test.each([
  [wall, "2025-05-15 22:27"],
  [{ year: 825, month: 1, day: 2, hour: 3, minute: 4 }, "0825-01-02 03:04"],
])("writes a wall clock with all its figures", (shown, text) => {
  expect(formatWall(shown)).toBe(text);
});
