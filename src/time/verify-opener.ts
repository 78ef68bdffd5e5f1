import { formatClock } from "./clock.ts";
import type { Clockwork } from "./clockwork.ts";
import { dayOfWall, middayOf, type Day } from "./day.ts";
import { findClockZone } from "./find-clock-zone.ts";
import { formatOpener } from "./format-opener.ts";
import { MINUTE, toInstant, type Instant } from "./instant.ts";
import type { ClockClaim, Qualifier } from "./opener-claim.ts";
import { parseOpener } from "./parse-opener.ts";
import { pairClocks } from "./paired-clock.ts";
import type { TimeProblem } from "./time-problem.ts";
import { wallClockAt } from "./wall-clock.ts";
import type { Zone } from "./zone.ts";

// How many minutes after the recap's time the stated clock may show: “nearly” looks ahead, “just after” looks back, and
// the minute of the hour itself, whose seconds have begun, is “just after” it and no longer “nearly”.
const REACH: Readonly<Record<Qualifier, readonly [from: number, to: number]>> = {
  before: [1, 15],
  after: [-15, 0],
  around: [-15, 15],
  exact: [-5, 5],
};

/**
 * Holds a hand-typed opener against the time of its recap: every zone it names must show the clock it states, on the side
 * its words say. `undefined` where it is right; the suggestion is the right sentence.
 */
export function verifyOpener(
  text: string,
  instant: Instant,
  clockwork: Clockwork,
): TimeProblem | undefined {
  const reading = parseOpener(text, clockwork.zones);
  if (reading === undefined) return undefined;
  for (const claim of reading.claims) {
    const message = findContradiction(claim, instant, clockwork);
    if (message !== undefined) return { message, writeInstead: [formatOpener(instant, clockwork)] };
  }
  return undefined;
}

function findContradiction(
  claim: ClockClaim,
  instant: Instant,
  clockwork: Clockwork,
): string | undefined {
  const [primary] = clockwork.zones;
  const found =
    claim.zoneName === undefined
      ? { zone: primary }
      : findClockZone(claim.zoneName, clockwork.zones);
  if (found === "local") return undefined;
  if (found === undefined)
    return `The opener names “${claim.zoneName}”, whose clock is not known here.`;
  const { zone } = found;
  if (findShowing(claim, instant, zone)) return undefined;
  const [face] = pairClocks(instant, { ...clockwork, zones: [zone, zone] }).faces;
  const day = claim.weekday === undefined ? "" : ` on ${weekdayOf(face.day)}`;
  const stated = `${formatClock(claim.clock, clockwork)}${claim.weekday ? ` on ${claim.weekday}` : ""}`;
  return `The opener says ${SAY[claim.qualifier]}${stated} in ${zone.label}, but at the recap's time it is ${face.clock}${day} there.`;
}

const SAY: Readonly<Record<Qualifier, string>> = {
  before: "nearly ",
  after: "just after ",
  around: "around ",
  exact: "",
};

/** Whether `zone` shows the stated clock, and day where one is stated, within reach of `instant`. */
function findShowing(
  { clock, qualifier, weekday }: ClockClaim,
  instant: Instant,
  zone: Zone,
): boolean {
  const [from, to] = REACH[qualifier];
  const minutes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return minutes.some((minute) => {
    const wall = wallClockAt(toInstant(instant + minute * MINUTE), zone);
    if (wall.hour !== clock.hour || wall.minute !== clock.minute) return false;
    return weekday === undefined || weekdayOf(dayOfWall(wall)) === weekday;
  });
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** The weekday of `day` as hand-typed openers and messages to editors name it, in English whatever the site's language. */
function weekdayOf(day: Day): string | undefined {
  return WEEKDAYS[new Date(middayOf(day)).getUTCDay()];
}
