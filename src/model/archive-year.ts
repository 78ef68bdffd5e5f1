import type { Day } from "../time/day.ts";
import type { SiteRecap } from "./site.ts";
import type { Url } from "./urls.ts";
import type { MonthLink, YearLink } from "./year-links.ts";

/** A day's recaps, newest first, and the days with recaps on either side. */
export interface ArchiveDay {
  readonly day: Day;
  readonly url: Url;
  readonly recaps: readonly SiteRecap[];
  readonly previous: Day | undefined;
  readonly next: Day | undefined;
}

/** A month given as `YYYY-MM`, with its days. */
export interface ArchiveMonth extends MonthLink {
  readonly month: string;
  readonly days: readonly ArchiveDay[];
}

/** A year with its months. */
export interface ArchiveYear extends YearLink {
  readonly months: readonly ArchiveMonth[];
}
