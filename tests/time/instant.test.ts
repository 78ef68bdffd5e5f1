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
  [[3, 7, 5], 7],
  [[-2], -2],
  [[], undefined],
])("finds the latest of %j", (milliseconds, latest) => {
  expect(latestOf(milliseconds.map(toInstant))).toBe(latest);
});
