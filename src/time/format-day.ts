import { createRequire } from "node:module";
import type { Locale } from "date-fns";
import { middayOf, type Day } from "./day.ts";

// Required, not imported: its 300 ES modules cost over a second to import.
const { formatInTimeZone } = createRequire(import.meta.url)(
  "date-fns-tz",
) as typeof import("date-fns-tz");

/** The forms a calendar day is written in, as date-fns patterns. */
const PATTERNS = {
  long: "EEEE d MMMM yyyy",
  medium: "d MMMM yyyy",
  short: "d MMM",
  month: "MMMM yyyy",
  monthOnly: "MMMM",
  weekday: "EEEE",
} as const;

/** A form of a day: `long` is “Thursday 15 May 2025”, `medium` “15 May 2025”, `short` “15 May”, `month` “May 2025”. */
export type DayForm = keyof typeof PATTERNS;

/**
 * `day` in words. Right where the process runs in UTC, as every command makes it: elsewhere date-fns-tz moves a day that the
 * machine's own zone skipped whole (Samoa, 30 December 2011).
 */
export function formatDay(day: Day, form: DayForm, locale: Locale): string {
  return formatInTimeZone(new Date(middayOf(day)), "UTC", PATTERNS[form], { locale });
}
