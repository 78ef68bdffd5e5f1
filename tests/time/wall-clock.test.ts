import { expect, test } from "vitest";
import { formatIso, type Instant } from "../../src/time/instant.ts";
import {
  instantBeforeGap,
  instantsOf,
  wallClockAt,
  type WallClock,
} from "../../src/time/wall-clock.ts";
import { at, kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

/** A wall clock out of `2025-05-15 22:27`. */
function wall(text: string): WallClock {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
  return { year, month, day, hour, minute };
}

function isos(instants: readonly Instant[]): readonly string[] {
  return instants.map(formatIso);
}

test.each([
  ["2025-05-15T19:27Z", "2025-05-15 22:27"],
  ["2025-05-15T19:27:59.999Z", "2025-05-15 22:27"],
  ["2025-01-31T22:00Z", "2025-02-01 00:00"],
  ["2024-02-28T22:00Z", "2024-02-29 00:00"],
  ["2024-12-31T22:30Z", "2025-01-01 00:30"],
  ["2025-03-30T00:59:59Z", "2025-03-30 02:59"],
  ["2025-03-30T01:00:00Z", "2025-03-30 04:00"],
])("at %s the clock in Kyiv shows %s, seconds left off", (instant, shown) => {
  expect(wallClockAt(at(instant), kyiv)).toEqual(wall(shown));
});

test.each([
  ["Kyiv", kyiv, "2025-05-15 22:27", "2025-05-15T19:27:00Z"],
  ["Moscow", moscow, "2012-01-15 22:30", "2012-01-15T18:30:00Z"],
  ["Kathmandu", zoneOf("Asia/Kathmandu"), "2025-05-15 00:00", "2025-05-14T18:15:00Z"],
  ["Kiritimati", zoneOf("Pacific/Kiritimati"), "2025-01-01 00:00", "2024-12-31T10:00:00Z"],
  ["Honolulu", zoneOf("Pacific/Honolulu"), "2024-12-31 23:00", "2025-01-01T09:00:00Z"],
])("the clock in %s shows a wall clock once as a rule", (_, zone, text, instant) => {
  expect(isos(instantsOf(wall(text), zone))).toEqual([instant]);
});

test.each([
  ["Kyiv", kyiv, "2025-03-30 03:00"],
  ["Kyiv", kyiv, "2025-03-30 03:59"],
  ["Moscow", moscow, "2011-03-27 02:30"],
  ["Apia", zoneOf("Pacific/Apia"), "2011-12-30 12:00"],
  ["Lord Howe", zoneOf("Australia/Lord_Howe"), "2025-10-05 02:29"],
])("the clock in %s never shows a skipped wall clock", (_, zone, text) => {
  expect(instantsOf(wall(text), zone)).toEqual([]);
});

test.each([
  ["Kyiv", kyiv, "2025-10-26 03:00", ["2025-10-26T00:00:00Z", "2025-10-26T01:00:00Z"]],
  ["Kyiv", kyiv, "2025-10-26 03:59", ["2025-10-26T00:59:00Z", "2025-10-26T01:59:00Z"]],
  ["Moscow", moscow, "2014-10-26 01:30", ["2014-10-25T21:30:00Z", "2014-10-25T22:30:00Z"]],
  [
    "Lord Howe",
    zoneOf("Australia/Lord_Howe"),
    "2025-04-06 01:45",
    ["2025-04-05T14:45:00Z", "2025-04-05T15:15:00Z"],
  ],
])(
  "the clock in %s shows a repeated wall clock twice, earlier first",
  (_, zone, text, instants) => {
    expect(isos(instantsOf(wall(text), zone))).toEqual(instants);
  },
);

test.each(["2025-03-30 02:59", "2025-03-30 04:00", "2025-10-26 02:59", "2025-10-26 04:00"])(
  "the minute beside a change, %s in Kyiv, is shown once",
  (text) => {
    expect(instantsOf(wall(text), kyiv)).toHaveLength(1);
  },
);

test("a wall clock of the first century is not one of the twentieth", () => {
  const shown = instantsOf(wall("0025-05-15 22:27"), kyiv).map((instant) =>
    wallClockAt(instant, kyiv),
  );
  expect(shown.map(({ year }) => year)).not.toContain(1925);
});

test.each([
  ["Kyiv", kyiv, "2025-03-30 03:00", "2025-03-30T01:00:00Z"],
  ["Kyiv", kyiv, "2025-03-30 03:30", "2025-03-30T01:30:00Z"],
  ["Moscow", moscow, "2011-03-27 02:30", "2011-03-26T23:30:00Z"],
  ["Apia", zoneOf("Pacific/Apia"), "2011-12-30 12:00", "2011-12-30T22:00:00Z"],
])("reads a wall clock that %s skipped by the offset before the gap", (_, zone, text, instant) => {
  expect(formatIso(instantBeforeGap(wall(text), zone))).toBe(instant);
});
