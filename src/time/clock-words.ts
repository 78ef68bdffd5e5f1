import type { Locale } from "date-fns";
import type { ClockFace } from "./clock-face.ts";

/** A form of a day: `long` is “Thursday 15 May 2025”, `medium` “15 May 2025”, `short` “15 May”, `month` “May 2025”. */
export type DayForm = "long" | "medium" | "short" | "month" | "monthOnly" | "weekday";

/** How a language writes days: the names of days and months, and the order of the parts in each form as a date-fns pattern. */
export interface DayWords {
  readonly locale: Locale;
  readonly dayPatterns: Readonly<Record<DayForm, string>>;
  /** The days that `formatDay` has written already, where they are remembered. */
  readonly writtenDays?: Map<string, string>;
}

/** How a language writes a clock in 12-hour style; `figures` are those of the hour, and of the minute behind `minuteMark`. */
export interface TwelveHourWords {
  readonly midnight: string;
  readonly midday: string;
  readonly minuteMark: string;
  readonly beforeMidday: (figures: string) => string;
  readonly afterMidday: (figures: string) => string;
}

/** On which side of the clock that an opener states its moment lies. */
export type Nearness = "exact" | "nearly" | "justAfter";

/** One thing for each way in which two faces can stand: one clock, two clocks on one day, two days. */
export interface ByAgreement<T> {
  readonly sameClock: T;
  readonly sameDay: T;
  readonly differentDays: T;
}

/**
 * The words around clocks in one language. A function gets whole faces, so that a language may decline the name of a zone,
 * which it knows by its id, or of a weekday.
 */
export interface ClockWords extends DayWords, TwelveHourWords {
  /** The opener of a recap, as a sentence. */
  readonly opener: ByAgreement<
    (nearness: Nearness, primary: ClockFace, companion: ClockFace) => string
  >;
  /** Both clocks in two parts, between which a line may break; a space stands between them. */
  readonly pair: ByAgreement<
    (primary: ClockFace, companion: ClockFace) => readonly [string, string]
  >;
  /** The names of both zones, beside the one clock that they share. */
  readonly bothZones: (primary: ClockFace, companion: ClockFace) => string;
  /** The name of the companion zone with its weekday, beside its clock, where that is another than the primary zone's. */
  readonly zoneOnWeekday: (companion: ClockFace) => string;
  /** Both clocks, as `formatPairedClock` writes them, with the primary zone's day. */
  readonly dated: (pair: string, day: string) => string;
}
