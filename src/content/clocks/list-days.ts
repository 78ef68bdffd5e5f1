import { middayOf, nextDay, parseDay, previousDay, type Day } from "../../time/day.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const MONTH = `(?:${MONTHS.join("|")})`;
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const ISO = /\b\d{4}-\d{2}-\d{2}\b/g;
const DATE_TEXT = String.raw`\b(?:${WEEKDAY},?\s+(?:the\s+)?)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTH})|(?<monthFirst>${MONTH})\s+(?<dayLast>\d{1,2})(?:st|nd|rd|th)?\b)(?:,?\s+(?<year>\d{4}))?`;
const DATE = new RegExp(DATE_TEXT, "gu");
const ONE_DATE = String.raw`(?<date>${DATE_TEXT}|\[[^[\]]*\]\{on=\d{4}-\d{2}-\d{2}\})`;
const DATE_BEHIND = new RegExp(String.raw`^[*_]*,?\s+(?:on\s+)?${ONE_DATE}`, "u");
const DATE_AHEAD = new RegExp(
  String.raw`${ONE_DATE}[*_]*,?\s+(?:(?:at|from|by)\s+)?(?:(?:about|around|nearly)\s+)?$`,
  "u",
);
const YEAR = /\b(?:19|20)\d{2}\b/g;
const NEAR = new RegExp(
  String.raw`\b(?:${WEEKDAY}|yesterday|tomorrow|weekend|weeks?|days?|last|next|earlier|later|previous|ago|overnight)\b`,
  "iu",
);
const FAR = new RegExp(
  String.raw`\b(?:${MONTH}|months?|years?|spring|summer|autumn|fall|winter|every|each|daily|usual(?:ly)?|normal(?:ly)?|always|often|since|anniversary|history|(?:19|20)\d{2})\b`,
  "iu",
);

/** The days that `text` names by their date, in order; without a year, that nearest to the day `written` on which it was written. */
export function listDates(text: string, written: Day): readonly Day[] {
  const iso = [...text.matchAll(ISO)].flatMap(([date]) => parseDay(date) ?? []);
  const named = [...text.matchAll(DATE)].flatMap(({ groups = {} }) => {
    const month = MONTHS.indexOf(groups["month"] ?? groups["monthFirst"] ?? "") + 1;
    const date = Number(groups["day"] ?? groups["dayLast"]);
    const { year } = groups;
    if (year !== undefined) return dayOf(Number(year), month, date);
    const about = Number(written.slice(0, 4));
    return nearestTo(
      written,
      [about - 1, about, about + 1].flatMap((each) => dayOf(each, month, date)),
    );
  });
  return [...iso, ...named];
}

function dayOf(year: number, month: number, date: number): readonly Day[] {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return [parseDay(`${year}-${pad(month)}-${pad(date)}`) ?? []].flat();
}

function nearestTo(written: Day, days: readonly Day[]): readonly Day[] {
  const away = (day: Day): number => Math.abs(middayOf(day) - middayOf(written));
  return days.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
}

// No date and what joins it to a clock are longer, in characters.
const BESIDE = 200;

/** The day whose date stands right before or right behind a clock, which stands in a text between `before` and `behind`. */
export function findDateBeside(before: string, behind: string, written: Day): Day | undefined {
  const match = DATE_BEHIND.exec(behind) ?? DATE_AHEAD.exec(before.slice(-BESIDE));
  return listDates(match?.groups?.["date"] ?? "", written)[0];
}

/** Whether `text` says nothing of when, so that all in it is of the day on which it was written, or of the night around it. */
export function saysNoDay(text: string): boolean {
  const rest = withoutDates(text);
  return rest === text && !NEAR.test(rest) && !FAR.test(rest);
}

function withoutDates(text: string): string {
  return text.replaceAll(ISO, "").replaceAll(DATE, "");
}

/**
 * The days that what `text` tells of may lie on, the likeliest first: those that it names, that of writing, those around them,
 * and, where it speaks of weekdays, months or years, all that these may mean.
 */
export function* listDays(text: string, written: Day): Generator<Day> {
  for (const day of [...listDates(text, written), written])
    yield* [day, previousDay(day), nextDay(day)];
  const rest = withoutDates(text);
  if (NEAR.test(rest)) yield* daysAround(written, { reach: 9, step: 1 });
  if (!FAR.test(rest)) return;
  // Often enough for each state of the clocks: the shortest, between two changes, lasts a week.
  yield* daysAround(written, { reach: 400, step: 3 });
  const years = [...rest.matchAll(YEAR)].slice(0, 5);
  for (const [year] of years)
    for (const day of dayOf(Number(year), 7, 1)) yield* daysAround(day, { reach: 190, step: 3 });
}

/** Every `step`th day from `reach` days before `day` to as many after it. */
function* daysAround(
  day: Day,
  { reach, step }: { readonly reach: number; readonly step: number },
): Generator<Day> {
  const midday = new Date(middayOf(day));
  midday.setUTCDate(midday.getUTCDate() - reach);
  for (let at = -reach; at <= reach; at += step) {
    yield* [parseDay(midday.toISOString().slice(0, 10)) ?? []].flat();
    midday.setUTCDate(midday.getUTCDate() + step);
  }
}
