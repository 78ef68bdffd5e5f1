import { MINUTE, toInstant, type Instant } from "./instant.ts";
import { instantBeforeGap, instantsOf, wallClockAt, type WallClock } from "./wall-clock.ts";
import { offsetAt } from "./transition-table.ts";
import type { Zone } from "./zone.ts";

declare const dayBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`; days sort as text. Which zone's day it is, the context says. */
export type Day = string & { readonly [dayBrand]: true };

/** The day that `wall` lies in. */
export function dayOfWall({ year, month, day }: Pick<WallClock, "year" | "month" | "day">): Day {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

/** The day in `zone` at `instant`. */
export function dayAt(instant: Instant, zone: Zone): Day {
  return dayOfWall(wallClockAt(instant, zone));
}

const DAY_MS = 24 * 60 * MINUTE;

/** What tells the day in `zone` at an instant, and writes each day once. */
export function createDayAt(zone: Zone): (instant: Instant) => Day {
  const days = new Map<number, Day>();
  return (instant) => {
    const number = Math.floor((instant + offsetAt(zone.transitions, instant)) / DAY_MS);
    const day = days.get(number) ?? dayAt(instant, zone);
    days.set(number, day);
    return day;
  };
}

/** `text` as a day, or `undefined` where it is not `YYYY-MM-DD` or the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // A day that its month does not have is no date, or one of the next month.
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCDate() === Number(text.slice(8)) ? (text as Day) : undefined;
}

/** The wall clock at which `day` begins, whether or not a zone shows it. */
export function midnightOf(day: Day): WallClock {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date, hour: 0, minute: 0 };
}

/** The instant at which `day` begins in `zone`: midnight, or the first moment after a midnight that the clock skipped. */
export function startOfDay(day: Day, zone: Zone): Instant {
  const midnight = midnightOf(day);
  return instantsOf(midnight, zone)[0] ?? instantBeforeGap(midnight, zone);
}

/** The day after `day` in the calendar. */
export function nextDay(day: Day): Day {
  return shiftDay(day, 1);
}

/** The day before `day` in the calendar. */
export function previousDay(day: Day): Day {
  return shiftDay(day, -1);
}

function shiftDay(day: Day, days: number): Day {
  return new Date(middayOf(day) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10) as Day;
}

/** Midday UTC of `day`: an instant on that day by the UTC calendar, for formatting the day alone. */
export function middayOf(day: Day): Instant {
  return toInstant(Date.parse(`${day}T12:00:00Z`));
}
