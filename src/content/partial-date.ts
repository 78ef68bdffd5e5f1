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

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The date that `text` most likely means where it leaves out a nought, names an English month or has a day that its month is
 * too short for; `undefined` for other words and for a month that no year has.
 */
export function nearestPartialDate(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? splitWords(text) ?? [];
  const near = `${year}-${month?.padStart(2, "0")}`;
  const last = parsePartialDate(near)?.last;
  if (last === undefined) return undefined;
  // Some write a nought for a day that they do not know.
  if (day === undefined || Number(day) === 0) return near;
  if (Number(day) > 31) return undefined;
  const inMonth = Math.min(Number(day), Number(last.slice(-2)));
  return `${near}-${String(inMonth).padStart(2, "0")}`;
}

/** Year, month and day of a date with an English month, such as `18 July 2025`, behind the whole of it. */
function splitWords(text: string): readonly (string | undefined)[] | undefined {
  const { day, name, dayAfter, year } =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>[a-z]{3,})\.?(?: (?<dayAfter>\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\d{4})$/i.exec(
      text,
    )?.groups ?? {};
  const month = MONTHS.findIndex(
    (each) => name !== undefined && each.startsWith(name.toLowerCase()),
  );
  if (month === -1) return undefined;
  return [text, year, String(month + 1), day ?? dayAfter];
}
