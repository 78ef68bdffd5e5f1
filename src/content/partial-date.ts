import { parseDay, type Day } from "../time/day.ts";

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
  const days = [31, 30, 29, 28].map((day) => parseDay(`${first.slice(0, 8)}${day}`));
  return days.find((day) => day !== undefined) ?? first;
}

/** The date that `text` most likely means where it has a month or a day too many or leaves out a nought; `undefined` for words. */
export function nearestPartialDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (month === undefined) return undefined;
  const inYear = Math.min(Math.max(Number(month), 1), 12);
  const near = `${year}-${String(inYear).padStart(2, "0")}`;
  const last = parsePartialDate(near)?.last;
  if (day === undefined || last === undefined) return near;
  const inMonth = Math.min(Math.max(Number(day), 1), Number(last.slice(-2)));
  return `${near}-${String(inMonth).padStart(2, "0")}`;
}
