import { expect, test } from "vitest";
import { formatOpener } from "../../src/time/format-opener.ts";
import { verifyOpener } from "../../src/time/verify-opener.ts";
import type { Clockwork } from "../../src/time/clockwork.ts";
import { at, clockworkOf, zoneOf } from "./kyiv-moscow.ts";
import { readRows } from "./read-rows.ts";

const CITIES: Readonly<Record<string, string>> = {
  Honolulu: "Pacific/Honolulu",
  Kathmandu: "Asia/Kathmandu",
  Kiritimati: "Pacific/Kiritimati",
  Kolkata: "Asia/Kolkata",
  Kyiv: "Europe/Kyiv",
  London: "Europe/London",
  Lord_Howe: "Australia/Lord_Howe",
  Moscow: "Europe/Moscow",
  New_York: "America/New_York",
};

const rows = readRows("openers.txt", 3) as readonly (readonly [string, string, string])[];
const clockworks = new Map(rows.map(([cities]) => [cities, readClockwork(cities)]));

function readClockwork(cities: string): Clockwork {
  const ids = cities.split(" ").map((city) => CITIES[city]);
  const [primary, companion] = ids;
  if (primary === undefined || companion === undefined || ids.length !== 2)
    throw new Error(`openers.txt: “${cities}” are no two of ${Object.keys(CITIES).join(", ")}.`);
  return clockworkOf(zoneOf(primary), zoneOf(companion));
}

function clockworkFor(cities: string): Clockwork {
  return clockworks.get(cities) ?? readClockwork(cities);
}

test("the table of openers has 70 rows or more, none of them twice", () => {
  expect(rows.length).toBeGreaterThanOrEqual(70);
  const keys = rows.map(([cities, instant]) => `${cities} ${instant}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(rows)("%s at %s: %s", (cities, instant, opener) => {
  expect(formatOpener(at(instant), clockworkFor(cities))).toBe(opener);
});

test.each(rows)("accepts for %s at %s: %s", (cities, instant, opener) => {
  expect(verifyOpener(opener, at(instant), clockworkFor(cities))).toBeUndefined();
});
