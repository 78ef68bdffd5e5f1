import { expect, test } from "vitest";
import {
  dayAt,
  dayOfWall,
  middayOf,
  midnightOf,
  nextDay,
  parseDay,
  startOfDay,
  type Day,
} from "../../src/time/day.ts";
import { formatIso } from "../../src/time/instant.ts";
import { at, kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`“${text}” is no day.`);
  return parsed;
}

test("a day is written with a year of four figures, a month and a day of two", () => {
  expect(dayOfWall({ year: 2025, month: 5, day: 1 })).toBe("2025-05-01");
  expect(dayOfWall({ year: 825, month: 12, day: 31 })).toBe("0825-12-31");
});

test.each([
  ["2025-01-19T21:30Z", "2025-01-19", "2025-01-20"],
  ["2025-05-15T20:59Z", "2025-05-15", "2025-05-15"],
  ["2025-05-15T21:00Z", "2025-05-16", "2025-05-16"],
  ["2024-12-31T21:00Z", "2024-12-31", "2025-01-01"],
])("at %s it is %s in Kyiv and %s in Moscow", (instant, inKyiv, inMoscow) => {
  expect([dayAt(at(instant), kyiv), dayAt(at(instant), moscow)]).toEqual([inKyiv, inMoscow]);
});

test.each(["2025-05-15", "2024-02-29", "2000-02-29", "2025-12-31", "1970-01-01"])(
  "takes %s for a day",
  (text) => {
    expect(parseDay(text)).toBe(text);
  },
);

test.each([
  "2025-02-29",
  "1900-02-29",
  "2025-02-30",
  "2025-04-31",
  "2025-13-01",
  "2025-00-10",
  "2025-01-00",
  "2025-1-5",
  "25-01-05",
  "2025-05-15T00:00",
  " 2025-05-15",
  "15 May 2025",
  "",
])("refuses “%s” as a day", (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test("midnight of a day is its 00:00", () => {
  expect(midnightOf(day("2025-05-15"))).toEqual({
    year: 2025,
    month: 5,
    day: 15,
    hour: 0,
    minute: 0,
  });
});

test.each([
  ["Kyiv in summer", kyiv, "2025-05-15", "2025-05-14T21:00:00Z"],
  ["Kyiv in winter", kyiv, "2025-01-15", "2025-01-14T22:00:00Z"],
  ["Kyiv, on the day it is put forward", kyiv, "2025-03-30", "2025-03-29T22:00:00Z"],
  ["Kyiv, on the day it is put back", kyiv, "2025-10-26", "2025-10-25T21:00:00Z"],
  ["Kyiv, whose midnight was skipped", kyiv, "1981-04-01", "1981-03-31T21:00:00Z"],
  ["Sao Paulo, likewise", zoneOf("America/Sao_Paulo"), "2018-11-04", "2018-11-04T03:00:00Z"],
  ["St Johns, midnight twice", zoneOf("America/St_Johns"), "2006-10-29", "2006-10-29T02:30:00Z"],
  ["Apia, a day skipped", zoneOf("Pacific/Apia"), "2011-12-30", "2011-12-30T10:00:00Z"],
  ["Apia, the day after it", zoneOf("Pacific/Apia"), "2011-12-31", "2011-12-30T10:00:00Z"],
])("the day begins in %s", (_, zone, text, instant) => {
  expect(formatIso(startOfDay(day(text), zone))).toBe(instant);
});

test.each([
  ["2025-05-15", "2025-05-16"],
  ["2025-02-28", "2025-03-01"],
  ["2024-02-28", "2024-02-29"],
  ["2025-12-31", "2026-01-01"],
  ["2025-03-29", "2025-03-30"],
])("after %s comes %s", (text, next) => {
  expect(nextDay(day(text))).toBe(next);
});

test("midday of a day is 12:00 UTC", () => {
  expect(formatIso(middayOf(day("2025-05-15")))).toBe("2025-05-15T12:00:00Z");
});
