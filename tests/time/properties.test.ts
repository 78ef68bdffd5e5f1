import { expect, test } from "vitest";
import { dayAt, nextDay, startOfDay } from "../../src/time/day.ts";
import { formatOpener } from "../../src/time/format-opener.ts";
import { formatIso, MINUTE, toInstant, type Instant } from "../../src/time/instant.ts";
import type { ClockClaim, Qualifier } from "../../src/time/opener-claim.ts";
import { formatPairedClock, pairClocks } from "../../src/time/paired-clock.ts";
import { parseOpener } from "../../src/time/parse-opener.ts";
import { parseTime } from "../../src/time/parse-time.ts";
import { isTimeProblem } from "../../src/time/time-problem.ts";
import { formatWall } from "../../src/time/written-time.ts";
import { verifyOpener } from "../../src/time/verify-opener.ts";
import { instantsOf, wallClockAt, type WallClock } from "../../src/time/wall-clock.ts";
import type { Zone } from "../../src/time/zone.ts";
import {
  anyClockwork,
  anyMinute,
  anyPair,
  anySecond,
  anyWallNearChange,
  anyZone,
  CASES,
  holds,
  utc,
} from "./arbitraries.ts";

function sameWall(a: WallClock, b: WallClock): boolean {
  return formatWall(a) === formatWall(b);
}

test("an instant is one of those that show its wall clock", () => {
  holds([anyMinute, anyZone], (instant, zone) =>
    instantsOf(wallClockAt(instant, zone), zone).includes(instant),
  );
});

test("every instant of a wall clock shows it, and there are two at most, in order", () => {
  holds([anyWallNearChange], ({ wall, zone }) => {
    const instants = instantsOf(wall, zone);
    const isInOrder = instants.every(
      (instant, index) => instant > (instants[index - 1] ?? -Infinity),
    );
    return (
      isInOrder &&
      instants.length <= 2 &&
      instants.every((instant) => sameWall(wallClockAt(instant, zone), wall))
    );
  });
});

test("the generated opener is always accepted", () => {
  holds([anySecond, anyClockwork], (instant, clockwork) => {
    return verifyOpener(formatOpener(instant, clockwork), instant, clockwork) === undefined;
  });
});

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Whether `claim` states the clock of `zone` at `shown`, and its weekday where it states one. */
function states(claim: ClockClaim | undefined, zone: Zone, shown: Instant): boolean {
  if (claim?.zoneName !== zone.label) return false;
  const { year, month, day, hour, minute } = wallClockAt(shown, zone);
  if (claim.clock.hour !== hour || claim.clock.minute !== minute) return false;
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return claim.weekday === undefined || claim.weekday === weekday;
}

/** On which side of the clock that shows `minutes` later a moment lies. */
function sideOf(minutes: number): Qualifier {
  if (minutes === 0) return "exact";
  return minutes > 0 ? "before" : "after";
}

const UP_TO_SIX = Array.from({ length: 13 }, (_, index) => index - 6);

test("the generated opener states both clocks of one moment up to six minutes away, and on which side", () => {
  holds([anySecond, anyClockwork], (instant, clockwork) => {
    const claims = parseOpener(formatOpener(instant, clockwork), clockwork.zones)?.claims ?? [];
    const [primary, companion] = clockwork.zones;
    const [first, second] = claims;
    const moves = UP_TO_SIX.filter((by) => {
      const shown = toInstant(instant + by * MINUTE);
      return states(first, primary, shown) && states(second, companion, shown);
    });
    const sides = new Set(moves.map(sideOf));
    return claims.length === 2 && claims.every(({ qualifier }) => sides.has(qualifier));
  });
});

test("an opener names the weekdays exactly where the two dates differ", () => {
  holds([anyMinute, anyClockwork], (instant, clockwork) => {
    const claims = parseOpener(formatOpener(instant, clockwork), clockwork.zones)?.claims ?? [];
    const isSaid = claims.some(({ weekday }) => weekday !== undefined);
    const days = UP_TO_SIX.map(
      (by) => pairClocks(toInstant(instant + by * MINUTE), clockwork).isSameDay,
    );
    return days.includes(!isSaid);
  });
});

test("the ISO text of an instant reads as that instant", () => {
  holds([anySecond, anyPair], (instant, zones) => parseTime(formatIso(instant), zones) === instant);
});

test("a wall clock with its zone's label reads as the instant, or offers it among those that show the same", () => {
  holds([anyMinute, anyPair], (instant, zones) =>
    zones.every((zone) => {
      const wall = wallClockAt(instant, zone);
      const result = parseTime(`${formatWall(wall)} ${zone.label}`, zones);
      if (!isTimeProblem(result)) return result === instant;
      const offered = result.writeInstead.map((text) => parseTime(text, zones));
      const isSame = offered.every(
        (known) => !isTimeProblem(known) && sameWall(wallClockAt(known, zone), wall),
      );
      return offered.length === 2 && isSame && offered.includes(instant);
    }),
  );
});

test("a skipped wall clock is refused, and a wall clock that was shown is offered", () => {
  let skipped = 0;
  holds([anyWallNearChange], ({ wall, zone }) => {
    if (instantsOf(wall, zone).length > 0) return true;
    skipped += 1;
    const zones = [zone, utc] as const;
    const result = parseTime(`${formatWall(wall)} ${zone.label}`, zones);
    if (!isTimeProblem(result)) return false;
    return result.writeInstead.every((text) => !isTimeProblem(parseTime(text, zones)));
  });
  expect(skipped).toBeGreaterThan(CASES / 20);
});

test("a day begins at or before each of its instants, and the moment before belongs to an earlier day", () => {
  holds([anySecond, anyZone], (instant, zone) => {
    const day = dayAt(instant, zone);
    const start = startOfDay(day, zone);
    const isWithin = start <= instant && instant < startOfDay(nextDay(day), zone);
    return isWithin && dayAt(start, zone) === day && dayAt(toInstant(start - 1), zone) < day;
  });
});

test("a paired clock names each zone once", () => {
  holds([anyMinute, anyClockwork], (instant, clockwork) => {
    const text = formatPairedClock(pairClocks(instant, clockwork), clockwork);
    return clockwork.zones.every(({ label }) => text.split(label).length === 2);
  });
});
