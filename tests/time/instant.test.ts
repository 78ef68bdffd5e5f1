import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatIso, latestOf, MINUTE, toInstant } from "../../src/time/instant.ts";

test.each([
  [0, 0],
  [1_747_337_220_000, 1_747_337_220_000],
  [1.9, 1],
  [-1.9, -1],
])("takes %d milliseconds as the instant %d", (milliseconds, instant) => {
  expect(toInstant(milliseconds)).toBe(instant);
});

test("counts sixty thousand milliseconds to the minute", () => {
  expect(MINUTE).toBe(60_000);
});

test.each([
  [Date.UTC(2025, 4, 15, 19, 27), "2025-05-15T19:27:00Z"],
  [Date.UTC(2025, 4, 15, 19, 27, 42, 999), "2025-05-15T19:27:42Z"],
  [0, "1970-01-01T00:00:00Z"],
  [Date.UTC(1969, 11, 31, 23, 59, 59), "1969-12-31T23:59:59Z"],
  [Date.UTC(2024, 1, 29), "2024-02-29T00:00:00Z"],
])("writes %d as %s, to the second", (milliseconds, iso) => {
  expect(formatIso(toInstant(milliseconds))).toBe(iso);
});

test.each([
  [-1, "1969-12-31T23:59:59Z"],
  [Date.UTC(1000, 0, 1), "1000-01-01T00:00:00Z"],
  [Date.UTC(1000, 0, 1) - 1, "0999-12-31T23:59:59Z"],
  [-62_135_596_800_000, "0001-01-01T00:00:00Z"],
  [Date.UTC(9999, 11, 31, 23, 59, 59, 999), "9999-12-31T23:59:59Z"],
])("writes the far instant %d as %s", (milliseconds, iso) => {
  expect(formatIso(toInstant(milliseconds))).toBe(iso);
});

test("writes every instant as `Date` does, but for its milliseconds", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(formatIso(toInstant(date.getTime()))).toBe(`${date.toISOString().slice(0, 19)}Z`);
    }),
  );
  const near = { min: new Date("1969-06-01"), max: new Date("2400-01-01"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(near), (date) => {
      expect(formatIso(toInstant(date.getTime()))).toBe(`${date.toISOString().slice(0, 19)}Z`);
    }),
  );
});

test("refuses what is no instant", () => {
  expect(() => formatIso(toInstant(Number.NaN))).toThrow(RangeError);
});

test.each([
  [[3, 7, 5], 7],
  [[-2], -2],
  [[], undefined],
])("finds the latest of %j", (milliseconds, latest) => {
  expect(latestOf(milliseconds.map(toInstant))).toBe(latest);
});
