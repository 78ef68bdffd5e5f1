import type { DayWords } from "./clock-words.ts";

/** `words` with a memory of their own for the days that `formatDay` writes: a site says each of its days on many pages. */
export function rememberDays<T extends DayWords>(words: T): T {
  return { ...words, writtenDays: new Map() };
}
