import { expect, test } from "vitest";
import { toInstant } from "../../src/time/instant.ts";
import { createTransitionTable, offsetAt } from "../../src/time/transition-table.ts";
import { at, kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A zone whose offset is `before` until `change` and `after` from then on. */
function changingAt(change: number, before: number, after: number) {
  return createTransitionTable((ms) => (ms < change ? before : after));
}

test("a zone that never changes has one period a year, which starts with the year", () => {
  const table = createTransitionTable(() => 3 * HOUR);
  expect(table(2025)).toEqual([{ start: at("2025-01-01T00:00Z"), offset: 3 * HOUR }]);
});

test("Kyiv's 2025 has three periods", () => {
  expect(kyiv.transitions(2025)).toEqual([
    { start: at("2025-01-01T00:00Z"), offset: 2 * HOUR },
    { start: at("2025-03-30T01:00Z"), offset: 3 * HOUR },
    { start: at("2025-10-26T01:00Z"), offset: 2 * HOUR },
  ]);
});

test("Moscow's 2014 has its last change", () => {
  expect(moscow.transitions(2014)).toEqual([
    { start: at("2014-01-01T00:00Z"), offset: 4 * HOUR },
    { start: at("2014-10-25T22:00Z"), offset: 3 * HOUR },
  ]);
});

test.each([
  "2025-01-01T00:00:01Z",
  "2025-01-14T23:59:59Z",
  "2025-01-15T00:00:00Z",
  "2025-01-15T00:00:01Z",
  "2025-06-30T12:34:56Z",
  "2025-12-31T23:59:58Z",
  "2025-12-31T23:59:59Z",
])("finds a change at %s to the second", (instant) => {
  const table = changingAt(at(instant), HOUR, 2 * HOUR);
  expect(table(2025)).toEqual([
    { start: at("2025-01-01T00:00Z"), offset: HOUR },
    { start: at(instant), offset: 2 * HOUR },
  ]);
});

test("gives a change in the first second of a year to that year alone", () => {
  const table = changingAt(at("2025-01-01T00:00:00Z"), HOUR, 2 * HOUR);
  expect(table(2024)).toEqual([{ start: at("2024-01-01T00:00Z"), offset: HOUR }]);
  expect(table(2025)).toEqual([{ start: at("2025-01-01T00:00Z"), offset: 2 * HOUR }]);
});

test("rounds an offset to whole milliseconds", () => {
  const table = createTransitionTable(() => -44.5 * 60_000 + 0.000_001);
  expect(table(1971)[0]?.offset).toBe(-2_670_000);
});

test("asks for the offsets of a year once", () => {
  let asked = 0;
  const table = createTransitionTable(() => {
    asked += 1;
    return 0;
  });
  const first = table(2025);
  const before = asked;
  expect(table(2025)).toBe(first);
  expect(asked).toBe(before);
});

test.each([
  ["2025-03-30T00:59:59.999Z", 2],
  ["2025-03-30T01:00:00.000Z", 3],
  ["2025-10-26T00:59:59.999Z", 3],
  ["2025-10-26T01:00:00.000Z", 2],
  ["2025-01-01T00:00:00.000Z", 2],
  ["2024-12-31T23:59:59.999Z", 2],
])("Kyiv at %s is %d hours east of UTC", (instant, hours) => {
  expect(offsetAt(kyiv.transitions, at(instant))).toBe(hours * HOUR);
});

test("an instant before 1970 has its offset too", () => {
  expect(offsetAt(moscow.transitions, at("1969-12-31T23:59Z"))).toBe(3 * HOUR);
  expect(offsetAt(zoneOf("Europe/London").transitions, at("1969-12-31T23:59Z"))).toBe(HOUR);
});

// tzdata, file southamerica: in October 2000 these zones tried summer time for a week and gave it up.
test.each([
  ["America/Recife", "2000-10-08T03:00Z", "2000-10-15T02:00Z", -2],
  ["America/Noronha", "2000-10-08T02:00Z", "2000-10-15T01:00Z", -1],
  ["America/Boa_Vista", "2000-10-08T04:00Z", "2000-10-15T03:00Z", -3],
])("finds the one week of summer time in %s, from %s to %s", (id, from, to, hours) => {
  const { transitions } = zoneOf(id);
  expect(offsetAt(transitions, toInstant(at(from) + 3 * DAY))).toBe(hours * HOUR);
  const starts = transitions(2000).map(({ start }) => start);
  expect(starts).toEqual(expect.arrayContaining([at(from), at(to)]));
});
