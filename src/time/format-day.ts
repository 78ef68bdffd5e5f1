import { createRequire } from "node:module";
import type { DayForm, DayWords } from "./clock-words.ts";
import { middayOf, type Day } from "./day.ts";

// Required, not imported: its 300 ES modules cost over a second to import.
const { formatInTimeZone } = createRequire(import.meta.url)(
  "date-fns-tz",
) as typeof import("date-fns-tz");

/**
 * `day` in words. Right where the process runs in UTC, as every command makes it: elsewhere date-fns-tz moves a day that the
 * machine's own zone skipped whole (Samoa, 30 December 2011).
 */
export function formatDay(day: Day, form: DayForm, { locale, dayPatterns }: DayWords): string {
  return formatInTimeZone(new Date(middayOf(day)), "UTC", dayPatterns[form], { locale });
}
