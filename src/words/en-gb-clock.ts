import { createRequire } from "node:module";
import type { ClockFace } from "../time/clock-face.ts";
import type { DayWords, Nearness } from "../time/clock-words.ts";
import { formatDay } from "../time/format-day.ts";
import { createLister } from "./create-lister.ts";
import { createPluraliser } from "./create-pluraliser.ts";
import type { SiteClockWords } from "./words.ts";

// One locale file, required: the barrel of all locales costs a tenth of a second.
const { enGB: locale } = createRequire(import.meta.url)(
  "date-fns/locale/en-GB",
) as typeof import("date-fns/locale/en-GB");

const list = createLister("en-GB");
const pluralise = createPluraliser("en-GB");

const days: DayWords = {
  locale,
  dayPatterns: {
    long: "EEEE d MMMM yyyy",
    medium: "d MMMM yyyy",
    short: "d MMM",
    month: "MMMM yyyy",
    monthOnly: "MMMM",
    weekday: "EEEE",
  },
};

const NEARNESS: Readonly<Record<Nearness, string>> = {
  exact: "",
  nearly: "nearly ",
  justAfter: "just after ",
};

function weekdayOf({ day }: ClockFace): string {
  return formatDay(day, "weekday", days);
}

function bothZones(primary: ClockFace, companion: ClockFace): string {
  return `${primary.zone.label} and ${companion.zone.label}`;
}

function zoneOnWeekday(face: ClockFace): string {
  return `${weekdayOf(face)} ${face.zone.label}`;
}

function inZone({ clock, zone }: ClockFace): string {
  return `${clock} in ${zone.label}`;
}

function onDayInZone(face: ClockFace): string {
  return `${face.clock} on ${weekdayOf(face)} in ${face.zone.label}`;
}

/** `minutes` of difference: “an hour”, “7 hours”, “5 hours and 45 minutes”. */
function sayDuration(minutes: number): string {
  if (minutes === 60) return "an hour";
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours === 0 ? [] : [`${hours} ${pluralise(hours, { one: "hour", other: "hours" })}`]),
    ...(rest === 0 ? [] : [`${rest} ${pluralise(rest, { one: "minute", other: "minutes" })}`]),
  ];
  return list(parts).join("");
}

/** The words around clocks in British English. */
export const enGbClock: SiteClockWords = {
  ...days,
  midnight: "midnight",
  midday: "midday",
  minuteMark: ".",
  beforeMidday: (figures) => `${figures}am`,
  afterMidday: (figures) => `${figures}pm`,
  opener: {
    sameClock: (nearness, primary, companion) =>
      `It’s ${NEARNESS[nearness]}${primary.clock} in ${bothZones(primary, companion)}.`,
    sameDay: (nearness, primary, companion) =>
      `It’s ${NEARNESS[nearness]}${inZone(primary)} and ${inZone(companion)}.`,
    differentDays: (nearness, primary, companion) =>
      `It’s ${NEARNESS[nearness]}${onDayInZone(primary)} and ${onDayInZone(companion)}.`,
  },
  pair: {
    sameClock: (primary, companion) => [primary.clock, bothZones(primary, companion)],
    sameDay: (primary, companion) => [
      `${primary.clock} ${primary.zone.label}`,
      `(${companion.clock} ${companion.zone.label})`,
    ],
    differentDays: (primary, companion) => [
      `${primary.clock} ${primary.zone.label}`,
      `(${companion.clock} ${zoneOnWeekday(companion)})`,
    ],
  },
  bothZones,
  zoneOnWeekday,
  dated: (pair, day) => `${pair}, ${day}`,
  difference: ({ label }, minutes) => {
    if (minutes === 0) return `${label} has the same time`;
    return `${label} is ${sayDuration(Math.abs(minutes))} ${minutes > 0 ? "ahead" : "behind"}`;
  },
};
