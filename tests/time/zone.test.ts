import { expect, test } from "vitest";
import { offsetAt } from "../../src/time/transition-table.ts";
import { parseZoneId } from "../../src/time/zone-id.ts";
import { buildZone } from "../../src/time/zone.ts";
import { at, zoneOf } from "./kyiv-moscow.ts";

const HOUR = 3_600_000;

test("a zone keeps its id, its label and its other names", () => {
  const id = parseZoneId("Europe/Kyiv");
  if (id === undefined) throw new Error("no Europe/Kyiv");
  const zone = buildZone(id, "Kyiv", ["Kiev", "Київ"]);
  expect(zone).toMatchObject({ id: "Europe/Kyiv", label: "Kyiv", otherNames: ["Kiev", "Київ"] });
});

test("a zone has no other names unless told", () => {
  expect(zoneOf("Europe/Kyiv").otherNames).toEqual([]);
});

test.each([
  ["Europe/Kyiv", "2025-01-15T12:00Z", 2],
  ["Europe/Kyiv", "2025-07-15T12:00Z", 3],
  ["Europe/Moscow", "2012-01-15T12:00Z", 4],
  ["Europe/Moscow", "2025-07-15T12:00Z", 3],
  ["Asia/Kolkata", "2025-07-15T12:00Z", 5.5],
  ["Asia/Kathmandu", "2025-07-15T12:00Z", 5.75],
  ["America/New_York", "2025-01-15T12:00Z", -5],
  ["Pacific/Kiritimati", "2025-01-15T12:00Z", 14],
])("%s at %s is %d hours east of UTC", (id, instant, hours) => {
  expect(offsetAt(zoneOf(id).transitions, at(instant))).toBe(hours * HOUR);
});

test("the former name of a zone gives the same periods", () => {
  const years = [1991, 2014, 2025];
  const [now, formerly] = [zoneOf("Europe/Kyiv"), zoneOf("Europe/Kiev")];
  expect(years.map(formerly.transitions)).toEqual(years.map(now.transitions));
});
