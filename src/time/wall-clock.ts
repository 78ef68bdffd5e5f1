import { MINUTE, toInstant, type Instant } from "./instant.ts";
import { offsetAt } from "./transition-table.ts";
import type { Zone } from "./zone.ts";

/** What a calendar and a clock on the wall show, to the minute; `month` is 1 to 12. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What the wall clock in `zone` shows at `instant`, seconds left off. */
export function wallClockAt(instant: Instant, zone: Zone): WallClock {
  const local = new Date(instant + offsetAt(zone.transitions, instant));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/**
 * The instants at which the clock in `zone` shows `wall`, in order: one as a rule, none where the clock skipped it, two
 * where the clock showed it twice.
 */
export function instantsOf(wall: WallClock, zone: Zone): readonly Instant[] {
  const local = localTimeOf(wall);
  return offsetsAround(local, zone)
    .map((offset) => toInstant(local - offset))
    .filter((instant) => instant + offsetAt(zone.transitions, instant) === local)
    .toSorted((a, b) => a - b);
}

/** `wall` as milliseconds since its own zone's 1970-01-01T00:00. A year of two digits is not for `Date.UTC`, which takes 25 for 1925. */
export function localTimeOf(wall: WallClock): number {
  const { year, month, day, hour, minute } = wall;
  if (year >= 100) return Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute);
}

// Offsets range from -12 h to +14 h, and Samoa once moved by a whole day.
const REACH = 2 * 24 * 60 * MINUTE;

function offsetsAround(local: number, zone: Zone): readonly number[] {
  const last = new Date(local + REACH).getUTCFullYear();
  const offsets: number[] = [];
  for (let year = new Date(local - REACH).getUTCFullYear(); year <= last; year += 1)
    for (const { offset } of zone.transitions(year))
      if (!offsets.includes(offset)) offsets.push(offset);
  return offsets;
}

/** The instant `zone` gave a skipped wall clock's reader whose clock had not been moved: `wall` read with the offset before the gap. */
export function instantBeforeGap(wall: WallClock, zone: Zone): Instant {
  const local = localTimeOf(wall);
  return toInstant(local - offsetAt(zone.transitions, toInstant(local - REACH)));
}
