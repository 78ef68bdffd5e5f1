import { expect, test } from "vitest";
import { formatIso } from "../../src/time/instant.ts";
import { describeSkipped, resolveWallClock } from "../../src/time/resolve-wall-clock.ts";
import { isTimeProblem } from "../../src/time/time-problem.ts";
import type { WallClock } from "../../src/time/wall-clock.ts";
import { kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

const apia = zoneOf("Pacific/Apia");
const lordHowe = zoneOf("Australia/Lord_Howe");

function wall(year: number, month: number, day: number, hour: number, minute: number): WallClock {
  return { year, month, day, hour, minute };
}

test.each([
  [wall(2025, 5, 15, 22, 27), kyiv, "2025-05-15T19:27:00Z"],
  [wall(2025, 1, 15, 22, 27), kyiv, "2025-01-15T20:27:00Z"],
  [wall(2013, 1, 15, 22, 27), moscow, "2013-01-15T18:27:00Z"],
  [wall(2011, 12, 31, 0, 0), apia, "2011-12-30T10:00:00Z"],
])("gives the one instant of a wall clock", (shown, zone, instant) => {
  const result = resolveWallClock(shown, zone);
  expect(isTimeProblem(result) ? result : formatIso(result)).toBe(instant);
});

test.each([
  [wall(2025, 3, 30, 3, 0), kyiv, "Kyiv skipped 03:00 on 2025-03-30", "2025-03-30 04:00 Kyiv"],
  [wall(2025, 3, 30, 3, 59), kyiv, "Kyiv skipped 03:59 on 2025-03-30", "2025-03-30 04:59 Kyiv"],
  [
    wall(2011, 3, 27, 2, 30),
    moscow,
    "Moscow skipped 02:30 on 2011-03-27",
    "2011-03-27 03:30 Moscow",
  ],
  [wall(2011, 12, 30, 9, 5), apia, "Apia skipped 09:05 on 2011-12-30", "2011-12-31 09:05 Apia"],
  [
    wall(2025, 10, 5, 2, 15),
    lordHowe,
    "Lord Howe skipped 02:15 on 2025-10-05",
    "2025-10-05 02:45 Lord Howe",
  ],
])("refuses a time that the clock skipped: %#", (shown, zone, words, writeInstead) => {
  const problem = {
    message: `The clock in ${words}: it was put forward.`,
    writeInstead: [writeInstead],
  };
  expect(resolveWallClock(shown, zone)).toEqual(problem);
  expect(describeSkipped(shown, zone)).toEqual(problem);
});

test.each([
  [
    wall(2025, 10, 26, 3, 30),
    kyiv,
    "Kyiv showed 03:30 twice on 2025-10-26",
    ["2025-10-26T03:30+03:00", "2025-10-26T03:30+02:00"],
  ],
  [
    wall(2014, 10, 26, 1, 0),
    moscow,
    "Moscow showed 01:00 twice on 2014-10-26",
    ["2014-10-26T01:00+04:00", "2014-10-26T01:00+03:00"],
  ],
  [
    wall(2025, 4, 6, 1, 45),
    lordHowe,
    "Lord Howe showed 01:45 twice on 2025-04-06",
    ["2025-04-06T01:45+11:00", "2025-04-06T01:45+10:30"],
  ],
])("refuses a time that the clock showed twice: %#", (shown, zone, words, writeInstead) => {
  expect(resolveWallClock(shown, zone)).toEqual({
    message: `The clock in ${words}: say which by its offset.`,
    writeInstead,
  });
});
