import { expect, test } from "vitest";
import { MINUTE } from "../../src/time/instant.ts";
import { formatLocalIso, formatOffset, parseOffset } from "../../src/time/offset.ts";
import { at, kyiv, zoneOf } from "./kyiv-moscow.ts";

test.each([
  [0, "+00:00"],
  [120, "+02:00"],
  [180, "+03:00"],
  [330, "+05:30"],
  [345, "+05:45"],
  [840, "+14:00"],
  [-30, "-00:30"],
  [-210, "-03:30"],
  [-300, "-05:00"],
  [-720, "-12:00"],
])("an offset of %d minutes is %s, there and back", (minutes, text) => {
  expect(formatOffset(minutes * MINUTE)).toBe(text);
  expect(parseOffset(text)).toBe(minutes * MINUTE);
});

test.each([
  ["Z", 0],
  ["z", 0],
  ["+0300", 180],
  ["-0530", -330],
  ["+14:00", 840],
])("reads %s as %d minutes", (text, minutes) => {
  expect(parseOffset(text)).toBe(minutes * MINUTE);
});

test.each(["", "3", "+3", "+03", "03:00", "+3:00", "+03:60", "+15:00", "+99:00", "UTC", "+03:00 "])(
  "refuses “%s” as an offset",
  (text) => {
    expect(parseOffset(text)).toBeUndefined();
  },
);

test.each([
  ["2025-05-15T19:27:00Z", kyiv, "2025-05-15T22:27:00+03:00"],
  ["2025-10-26T00:59:00Z", kyiv, "2025-10-26T03:59:00+03:00"],
  ["2025-10-26T01:00:00Z", kyiv, "2025-10-26T03:00:00+02:00"],
  ["2025-01-01T00:00:00Z", zoneOf("America/New_York"), "2024-12-31T19:00:00-05:00"],
])("writes %s by a zone’s clock with its offset", (iso, zone, local) => {
  expect(formatLocalIso(at(iso), zone)).toBe(local);
});
