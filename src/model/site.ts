import type { Author } from "../content/author.ts";
import type { Event, EventState } from "../content/event.ts";
import type { Correction, Recap } from "../content/recap.ts";
import type { Settings } from "../content/settings.ts";
import type { Day } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import type { PairedClock } from "../time/paired-clock.ts";
import type { Url } from "./urls.ts";

/** Everything that the pages show, worked out once and never changed. */
export interface Site {
  readonly settings: Settings;
  readonly now: Instant;
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
  /** Live ones first, then upcoming, then ended; within a state the one with the newest recap first. */
  readonly events: readonly SiteEvent[];
  /** Newest first, as are the months of a year and the days of a month. */
  readonly years: readonly ArchiveYear[];
  /** Newest first. */
  readonly corrections: readonly SiteCorrection[];
  /** The images that something on the site shows, by their path in the content folder. */
  readonly images: readonly string[];
}

/** What is said of a recap where it is only mentioned. */
export interface RecapHeading {
  readonly title: string;
  readonly url: Url;
  readonly day: Day;
  readonly clock: PairedClock;
  readonly lang: string | undefined;
}

/** A recap with its place on the site. */
export interface SiteRecap extends Recap, RecapHeading {
  /** Whether a build at the site's present moment publishes it; others are in previews only. */
  readonly isPublic: boolean;
  /** When the news in it last changed: the latest of its own time, its `updated` and its corrections. */
  readonly modifiedAt: Instant;
  readonly events: readonly EventHeading[];
  readonly authors: readonly Author[];
  readonly neighbours: readonly Neighbours[];
}

/** A correction with the recap that it corrects; `url` is that of the corrected point, or of the recap. */
export interface SiteCorrection extends Correction {
  readonly recap: RecapHeading;
  readonly clock: PairedClock;
  readonly url: string;
}

/** What is said of an event where it is only mentioned. */
export interface EventHeading {
  readonly id: string;
  readonly title: string;
  readonly url: Url;
  readonly state: EventState;
}

/** The recaps before and after a recap within one of its events. */
export interface Neighbours {
  readonly event: EventHeading;
  readonly previous: RecapHeading | undefined;
  readonly next: RecapHeading | undefined;
}

/** An event with its recaps. */
export interface SiteEvent extends Omit<Event, "state">, EventHeading {
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
  /** The pages from the oldest recaps on; the last one may still grow. */
  readonly pages: readonly EventPage[];
}

/** A fixed stretch of an event's recaps, newest first within it. */
export interface EventPage {
  readonly number: number;
  readonly url: Url;
  readonly recaps: readonly SiteRecap[];
}

/** A day's recaps, newest first, and the days with recaps on either side. */
export interface ArchiveDay {
  readonly day: Day;
  readonly url: Url;
  readonly recaps: readonly SiteRecap[];
  readonly previous: Day | undefined;
  readonly next: Day | undefined;
}

/** A month given as `YYYY-MM`, with its days. */
export interface ArchiveMonth {
  readonly month: string;
  readonly firstDay: Day;
  readonly url: Url;
  readonly days: readonly ArchiveDay[];
}

/** A year given as `YYYY`, with its months. */
export interface ArchiveYear {
  readonly year: string;
  readonly url: Url;
  readonly months: readonly ArchiveMonth[];
}
