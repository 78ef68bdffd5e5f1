import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  canAgree,
  momentOf,
  moveClock,
  offQuarter,
  showClock,
  type StatedClock,
} from "../../src/time/compare-clocks.ts";
import type { ClockTime } from "../../src/time/clock.ts";
import { dayAt, nextDay, previousDay, type Day } from "../../src/time/day.ts";
import { findClockZone, type ClockZone } from "../../src/time/find-clock-zone.ts";
import { MINUTE, toInstant, type Instant } from "../../src/time/instant.ts";
import { offsetAt } from "../../src/time/transition-table.ts";
import { wallClockAt } from "../../src/time/wall-clock.ts";
import type { Zone } from "../../src/time/zone.ts";
import { anyMinute, anyZone, holds } from "./arbitraries.ts";
import { at, kyiv, kyivMoscow, moscow } from "./kyiv-moscow.ts";

/** A clock as exact as can be, unless told otherwise. */
function stated(clock: ClockTime, zone: ClockZone, more: Partial<StatedClock> = {}): StatedClock {
  const plain = { isHalfUnknown: false, isRough: false, zoneName: "", weekday: undefined };
  return { ...plain, clock, zone, ...more };
}

function shownIn(zone: Zone, instant: Instant): StatedClock {
  const { hour, minute } = wallClockAt(instant, zone);
  return stated({ hour, minute }, { zone, season: undefined });
}

/** The day of `instant` in `zone`, and those around it. */
function daysAround(instant: Instant, zone: Zone): readonly Day[] {
  const day = dayAt(instant, zone);
  return [previousDay(day), day, nextDay(day)];
}

/** Whether `zone` keeps its offset for three days before and after `instant`. */
function isSteady(zone: Zone, instant: Instant): boolean {
  const reach = 3 * 24 * 60 * MINUTE;
  const offsets = [instant - reach, instant, instant + reach].map((ms) =>
    offsetAt(zone.transitions, toInstant(ms)),
  );
  return new Set(offsets).size === 1;
}

test("what two zones show at one moment agrees, whichever stands first", () => {
  holds([anyMinute, anyZone, anyZone], (instant, one, other) =>
    canAgree(shownIn(one, instant), shownIn(other, instant), daysAround(instant, one)),
  );
});

const anyShift = fc.constantFrom(-120, -60, -30, -7, 7, 30, 60, 120, 360);

test("a clock that is shifted never agrees, but near a change of one of the two", () => {
  let tried = 0;
  holds([anyMinute, anyZone, anyZone, anyShift], (instant, one, other, minutes) => {
    if (!isSteady(one, instant) || !isSteady(other, instant)) return true;
    tried += 1;
    const shown = shownIn(other, instant);
    const wrong = { ...shown, clock: moveClock(shown.clock, minutes) };
    return !canAgree(shownIn(one, instant), wrong, daysAround(instant, one));
  });
  expect(tried).toBeGreaterThan(500);
});

test("a clock of local time agrees with any that is whole quarters of an hour away", () => {
  holds([anyMinute, anyZone, fc.integer({ min: -60, max: 60 })], (instant, zone, minutes) => {
    const known = shownIn(zone, instant);
    const local = stated(moveClock(known.clock, minutes), "local");
    const isRight = minutes % 15 === 0;
    return canAgree(local, known, []) === isRight && canAgree(known, local, []) === isRight;
  });
});

const inKyiv = { zone: kyiv, season: undefined };
const inMoscow = { zone: moscow, season: undefined };
const SUMMER = ["2025-05-15" as Day];

describe("a clock that is not exact", () => {
  const three = { hour: 3, minute: 0 };

  it.each([
    [{ isRough: true }, 29, true],
    [{ isRough: true }, 30, false],
    [{ isHalfUnknown: true }, 720, true],
    [{ isHalfUnknown: true }, 60, false],
  ])("with %j agrees with one %d minutes away: %s", (more, minutes, agrees) => {
    const other = stated(moveClock(three, minutes), inMoscow);
    expect(canAgree(stated(three, inKyiv, more), other, SUMMER)).toBe(agrees);
    expect(canAgree(other, stated(three, inKyiv, more), SUMMER)).toBe(agrees);
  });
});

test("a moment is that of the first day that has it, and the weekday where one is stated", () => {
  const half = stated({ hour: 3, minute: 30 }, inKyiv);
  const days = ["2025-03-30", "2025-03-31", "2025-04-06"] as Day[];
  expect(momentOf(half, days)).toBe(at("2025-03-31T00:30Z"));
  expect(momentOf({ ...half, weekday: "Sunday" }, days)).toBe(at("2025-04-06T00:30Z"));
  expect(momentOf(half, days.slice(0, 1))).toBeUndefined();
  expect(momentOf(stated({ hour: 3, minute: 30 }, "local"), days)).toBeUndefined();
});

test.each([
  ["EST", "2025-03-25T14:45Z", "EDT", 10],
  ["EST", "2025-01-25T15:45Z", "EST", 10],
  ["EDT", "2025-01-25T15:45Z", "EST", 10],
  ["BST", "2025-01-25T15:45Z", "GMT", 15],
  ["CET", "2025-07-25T15:45Z", "CEST", 17],
  ["MSK", "2025-07-25T15:45Z", "MSK", 18],
  ["GMT", "2025-07-25T15:45Z", "GMT", 15],
])("what is called %s shows its clock at %s under the name %s", (name, iso, shown, hour) => {
  const zone = findClockZone(name, kyivMoscow.zones);
  if (zone === undefined || zone === "local") throw new Error(`${name} is no zone`);
  expect(showClock(at(iso), zone, name)).toMatchObject({
    zoneName: shown,
    clock: { hour, minute: 45 },
  });
});

test.each([
  [{ hour: 3, minute: 7 }, { hour: 1, minute: 0 }, 7],
  [{ hour: 3, minute: 8 }, { hour: 1, minute: 0 }, -7],
  [{ hour: 3, minute: 15 }, { hour: 1, minute: 0 }, 0],
  [{ hour: 0, minute: 2 }, { hour: 23, minute: 45 }, 2],
])("%j is off a whole number of quarters from %j by %d", (first, second, minutes) => {
  expect(offQuarter(first, second)).toBe(minutes);
});
