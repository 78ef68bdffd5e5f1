import { dayOfWall, parseDay, previousDay, type Day } from "../time/day.ts";

/** A date as exactly as it is known: a year, a month or a day, with the days that it begins and ends on. */
export interface PartialDate {
  readonly precision: "year" | "month" | "day";
  readonly first: Day;
  readonly last: Day;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a date, or `undefined` where the calendar has none such. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const first = parseDay(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (first === undefined) return undefined;
  if (day !== undefined) return { precision: "day", first, last: first };
  if (month !== undefined) return { precision: "month", first, last: lastOfMonth(first) };
  return { precision: "year", first, last: `${year}-12-31` as Day };
}

function lastOfMonth(first: Day): Day {
  const [year = 0, month = 0] = first.split("-").map(Number);
  const [afterYear, afterMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return previousDay(dayOfWall({ year: afterYear, month: afterMonth, day: 1 }));
}
