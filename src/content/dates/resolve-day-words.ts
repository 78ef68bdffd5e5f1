import { middayOf, nextDay, previousDay, type Day } from "../../time/day.ts";
import type { DayMeaning } from "./find-day-words.ts";
import type { Tense } from "./find-tense.ts";

/** The day that words mean, and the other one that they could mean where the sentence does not say which. */
export interface ResolvedDay {
  readonly day: Day;
  readonly other: Day | undefined;
}

/**
 * The day of words with the meaning `meaning`, written on the day `written`. A weekday is the nearest one in the direction of
 * `tense`; the day of writing itself is in either. Where the tense is unclear it is the nearer of the two.
 */
export function resolveDayWords(meaning: DayMeaning, written: Day, tense: Tense): ResolvedDay {
  if (meaning.kind === "distance") return { day: shift(written, meaning.days), other: undefined };
  const ahead = (meaning.weekday - weekdayOf(written) + 7) % 7;
  if (meaning.kind === "last weekday")
    return { day: shift(written, ahead === 0 ? -7 : ahead - 7), other: undefined };
  if (ahead === 0) return { day: written, other: undefined };
  const [next, previous] = [shift(written, ahead), shift(written, ahead - 7)];
  if (tense === "ahead") return { day: next, other: undefined };
  if (tense === "past") return { day: previous, other: undefined };
  return ahead <= 3 ? { day: next, other: previous } : { day: previous, other: next };
}

/** The day of the week that `day` is, counted from Sunday, which is 0. */
function weekdayOf(day: Day): number {
  return new Date(middayOf(day)).getUTCDay();
}

function shift(day: Day, days: number): Day {
  const step = days < 0 ? previousDay : nextDay;
  let shifted = day;
  for (let left = Math.abs(days); left > 0; left -= 1) shifted = step(shifted);
  return shifted;
}
