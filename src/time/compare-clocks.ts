import type { ClockTime } from "./clock.ts";
import { dayOfWall, middayOf, midnightOf, type Day } from "./day.ts";
import type { ClockZone, KnownClockZone } from "./find-clock-zone.ts";
import type { Instant } from "./instant.ts";
import type { ClockMention } from "./read-clock-mentions.ts";
import { offsetAt } from "./transition-table.ts";
import { instantsOf, wallClockAt } from "./wall-clock.ts";
import type { Zone } from "./zone.ts";

/** A clock that a text states, with the zone that its words mean. */
export interface StatedClock extends Pick<
  ClockMention,
  "clock" | "isHalfUnknown" | "isRough" | "zoneName" | "weekday"
> {
  readonly zone: ClockZone;
}

/** What a clock shows at a moment, under the name that its zone has then. */
export interface ShownClock {
  readonly clock: ClockTime;
  readonly zoneName: string;
  readonly weekday: string;
}

const DAY_MINUTES = 24 * 60;
// No clock of today differs from another by anything but quarters of an hour.
const QUARTER = 15;
// How far two clocks may differ where one of them is called rough: less than an hour, which is no rounding.
const ROUGHLY = 29;

/**
 * Whether two clocks can show one moment on one of `days`, each by the calendar of the first clock’s zone. A clock of local time
 * can show any that is whole quarters of an hour away.
 */
export function canAgree(first: StatedClock, second: StatedClock, days: Iterable<Day>): boolean {
  const isRough = first.isRough || second.isRough;
  if (first.zone === "local" || second.zone === "local")
    return isRough || (minutesOf(first.clock) - minutesOf(second.clock)) % QUARTER === 0;
  const tolerance = isRough ? ROUGHLY : 0;
  const cycle = first.isHalfUnknown || second.isHalfUnknown ? DAY_MINUTES / 2 : DAY_MINUTES;
  const { zone } = second.zone;
  for (const day of days) {
    for (const instant of instantsOn(day, first.clock, first.zone.zone)) {
      const away = minutesOf(wallClockAt(instant, zone)) - minutesOf(second.clock);
      const rest = modulo(away, cycle);
      if (Math.min(rest, cycle - rest) <= tolerance) return true;
    }
  }
  return false;
}

/**
 * The moment that a clock shows on the first of `days` that has it, and its weekday where one is stated; `undefined` where none
 * has it, and for local time.
 */
export function momentOf(stated: StatedClock, days: readonly Day[]): Instant | undefined {
  const { zone, clock, weekday } = stated;
  if (zone === "local") return undefined;
  const right = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  for (const day of right.length > 0 ? right : days) {
    const [instant] = instantsOn(day, clock, zone.zone);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

/** What the clock of `zone`, which a text calls `name`, shows at `instant`; EST is called EDT where New York is on that. */
export function showClock(
  instant: Instant,
  { zone, season }: KnownClockZone,
  name: string,
): ShownClock {
  const wall = wallClockAt(instant, season?.place ?? zone);
  return {
    clock: { hour: wall.hour, minute: wall.minute },
    zoneName: season === undefined ? name : seasonName(instant, { zone, season }, name),
    weekday: weekdayOf(dayOfWall(wall)),
  };
}

function seasonName(instant: Instant, { zone, season }: KnownClockZone, name: string): string {
  if (season === undefined) return name;
  const isInUse =
    offsetAt(season.place.transitions, instant) === offsetAt(zone.transitions, instant);
  if (isInUse) return name;
  return name === season.winter ? season.summer : season.winter;
}

/** `clock` moved by `minutes`, round the day. */
export function moveClock(clock: ClockTime, minutes: number): ClockTime {
  const moved = modulo(minutesOf(clock) + minutes, DAY_MINUTES);
  return { hour: Math.floor(moved / 60), minute: moved % 60 };
}

/** By how many minutes `first` is from a whole number of quarters ahead of `second`: from -7 to 7. */
export function offQuarter(first: ClockTime, second: ClockTime): number {
  const away = minutesOf(first) - minutesOf(second);
  return away - Math.round(away / QUARTER) * QUARTER;
}

function instantsOn(day: Day, clock: ClockTime, zone: Zone): readonly Instant[] {
  return instantsOf({ ...midnightOf(day), ...clock }, zone);
}

function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + minute;
}

function modulo(value: number, cycle: number): number {
  return ((value % cycle) + cycle) % cycle;
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(middayOf(day)).getUTCDay()] ?? "";
}
