import { expect, test } from "vitest";
import { findNearestZone } from "../../src/content/nearest-zone.ts";

test.each([
  ["Europe/Kyjiv", "Europe/Kyiv"],
  ["Europe/Istambul", "Europe/Istanbul"],
  ["Kyiv", "Europe/Kyiv"],
  ["istanbul", "Europe/Istanbul"],
  ["New York", "America/New_York"],
  ["Eastern Standard Time", undefined],
  ["+03:00", undefined],
])("takes “%s” to mean %s", (typed, zone) => {
  expect(findNearestZone(typed)).toBe(zone);
});
