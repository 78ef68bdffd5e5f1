import { expect, test } from "vitest";
import { findClockZone } from "../../src/time/find-clock-zone.ts";
import { MINUTE, type Instant } from "../../src/time/instant.ts";
import { offsetAt } from "../../src/time/transition-table.ts";
import { at, kyivMoscow } from "./kyiv-moscow.ts";

const { zones } = kyivMoscow;

/** By how many hours what is called `name` is ahead of UTC at `instant`. */
function hoursOf(name: string, instant: Instant): number | string | undefined {
  const found = findClockZone(name, zones);
  if (found === undefined || found === "local") return found;
  return offsetAt(found.zone.transitions, instant) / MINUTE / 60;
}

test.each([
  ["Kyiv", 2, 3],
  ["Kiev", 2, 3],
  ["Ukraine", 2, 3],
  ["Moscow", 3, 3],
  ["MSK", 3, 3],
  ["UTC", 0, 0],
  ["GMT", 0, 0],
  ["UTC+3", 3, 3],
  ["UTC +03:00", 3, 3],
  ["GMT-5", -5, -5],
  ["UTC−5", -5, -5],
  ["UTC+5:30", 5.5, 5.5],
  ["UTC+0545", 5.75, 5.75],
  ["EST", -5, -5],
  ["EDT", -4, -4],
  ["ET", -5, -4],
  ["US Eastern", -5, -4],
  ["US eastern", -5, -4],
  ["Washington", -5, -4],
  ["PT", -8, -7],
  ["AKDT", -8, -8],
  ["BST", 1, 1],
  ["London", 0, 1],
  ["CET", 1, 1],
  ["CEST", 2, 2],
  ["Brussels", 1, 2],
  ["EET", 2, 2],
  ["EEST", 3, 3],
  ["New York", -5, -4],
  ["New\nYork", -5, -4],
  ["Ankara", 3, 3],
  ["Beijing", 8, 8],
  ["Kolkata", 5.5, 5.5],
])("%s is %d hours ahead of UTC in January and %d in July", (name, winter, summer) => {
  expect(hoursOf(name, at("2025-01-15T12:00Z"))).toBe(winter);
  expect(hoursOf(name, at("2025-07-15T12:00Z"))).toBe(summer);
});

test.each(["local", "Local", "Simferopol", "Sevastopol"])(
  "%s leaves open whose clock it is",
  (name) => {
    expect(findClockZone(name, zones)).toBe("local");
  },
);

test.each(["CST", "IST", "Atlantis", "Parliament", "Easter", "Christmas", "UTC+15", "est"])(
  "%s is no zone, or means several",
  (name) => {
    expect(findClockZone(name, zones)).toBeUndefined();
  },
);
