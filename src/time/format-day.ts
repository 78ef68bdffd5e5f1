import { createRequire } from "node:module";
import type { DayForm, DayWords } from "./clock-words.ts";
import { middayOf, type Day } from "./day.ts";

// Required, not imported: its 300 ES modules cost over a second to import. And only where a day is to be written, which
// a build that changes nothing need not do.
const require = createRequire(import.meta.url);

/**
 * `day` in words. Right where the process runs in UTC, as every command makes it: elsewhere date-fns-tz moves a day that the
 * machine's own zone skipped whole (Samoa, 30 December 2011).
 */
export function formatDay(day: Day, form: DayForm, words: DayWords): string {
  const { locale, dayPatterns, writtenDays } = words;
  if (dayPatterns[form] === WEEKDAY) return nameWeekday(day, locale);
  // With all that the text depends on, because words may be copied with another locale or pattern, and the memory with them.
  const key = `${locale.code} ${dayPatterns[form]} ${day}`;
  const known = writtenDays?.get(key);
  if (known !== undefined) return known;
  const text = load().formatInTimeZone(new Date(middayOf(day)), "UTC", dayPatterns[form], {
    locale,
  });
  writtenDays?.set(key, text);
  return text;
}

const WEEKDAY = "EEEE";

// What the pattern means, asked of the language itself: every pair of clocks that show two days names a weekday.
function nameWeekday(day: Day, { localize }: DayWords["locale"]): string {
  const weekday = new Date(middayOf(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  return localize.day(weekday, { width: "wide", context: "formatting" });
}

function load(): typeof import("date-fns-tz") {
  return require("date-fns-tz") as typeof import("date-fns-tz");
}
