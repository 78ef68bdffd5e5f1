import type { PairedClock } from "../time/paired-clock.ts";
import { standingOf } from "./standing-of.ts";
import type { EventStanding, Site, SiteCorrection, SiteRecap } from "./site.ts";
import type { YearLink } from "./year-links.ts";

/** What the front page shows. */
export interface Front {
  /** The recap in full: the newest pinned one, or else the newest. */
  readonly lead: SiteRecap | undefined;
  /** The clock of the newest recap. */
  readonly newest: PairedClock | undefined;
  readonly live: readonly EventStanding[];
  /** Some of the events that are not live. */
  readonly others: readonly EventStanding[];
  /** The newest recaps but the one in full. */
  readonly earlier: readonly SiteRecap[];
  readonly corrections: readonly SiteCorrection[];
  readonly year: YearLink | undefined;
}

// How many recaps the front page lists below the one in full, how many events that are not live, and how many corrections.
const EARLIER = 12;
const OTHER_EVENTS = 5;
const CORRECTIONS = 3;

/** The front page of `site`. */
export function buildFront(site: Site): Front {
  const { recaps, events, corrections } = site;
  const lead = recaps.find(({ isPinned }) => isPinned) ?? recaps[0];
  return {
    lead,
    newest: recaps[0]?.clock,
    live: events.filter(({ state }) => state === "live").map(standingOf),
    others: events
      .filter(({ state }) => state !== "live")
      .slice(0, OTHER_EVENTS)
      .map(standingOf),
    earlier: recaps
      .slice(0, EARLIER + 1)
      .filter((recap) => recap !== lead)
      .slice(0, EARLIER),
    corrections: corrections.slice(0, CORRECTIONS),
    year: newestYear(site),
  };
}

/** The newest year with recaps. */
export function newestYear({ years: [newest] }: Pick<Site, "years">): YearLink | undefined {
  return newest === undefined ? undefined : { year: newest.year, url: newest.url };
}
