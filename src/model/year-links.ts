import type { Day } from "../time/day.ts";
import type { Url } from "./urls.ts";

/** A year given as `YYYY`. */
export interface YearLink {
  readonly year: string;
  readonly url: Url;
}

/** A month given as its first day. */
export interface MonthLink {
  readonly firstDay: Day;
  readonly url: Url;
}

/** A year with the ways to its months. */
export interface YearLinks extends YearLink {
  readonly months: readonly MonthLink[];
}

/** A month with the number of recaps of each day that has any. */
export interface MonthCounts extends MonthLink {
  readonly days: readonly { readonly day: Day; readonly url: Url; readonly count: number }[];
}

/** A year with the number of recaps of each day. */
export interface YearCounts extends YearLink {
  readonly months: readonly MonthCounts[];
}
