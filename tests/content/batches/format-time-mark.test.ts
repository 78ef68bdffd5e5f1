import { expect, it } from "vitest";
import { formatTimeMark } from "../../../src/content/batches/format-time-mark.ts";
import { dayAt } from "../../../src/time/day.ts";
import { at, kyivMoscow } from "../../time/kyiv-moscow.ts";

it.each([
  ["2025-05-15T19:27:00Z", "2025-05-15T19:27:00Z", ":time[22:27 Kyiv]"],
  ["2025-05-15T20:59:00Z", "2025-05-15T21:01:00Z", ":time[23:59 Kyiv]{on=2025-05-15}"],
  ["2025-05-15T21:00:00Z", "2025-05-15T21:01:00Z", ":time[00:00 Kyiv]"],
  // The clock of Kyiv shows 3.30am twice that night.
  ["2025-10-26T00:30:00Z", "2025-10-26T06:00:00Z", ":time[00:30 UTC]"],
  ["2025-10-26T01:30:00Z", "2025-10-26T06:00:00Z", ":time[01:30 UTC]"],
])("writes %s in a recap of %s as %s", (instant, recap, expected) => {
  const day = dayAt(at(recap), kyivMoscow.zones[0]);
  expect(formatTimeMark(at(instant), day, kyivMoscow.zones)).toBe(expected);
});
