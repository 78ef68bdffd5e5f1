import type { ClockWords } from "../time/clock-words.ts";
import type { Zone } from "../time/zone.ts";
import type { EntityWords } from "./entity-words.ts";
import type { EventWords, RhythmWords } from "./event-words.ts";
import type { CorrectionWords, RecapWords } from "./recap-words.ts";
import type { ExportWords } from "./export-words.ts";
import type { HistoryWords } from "./history-words.ts";
import type { MapWords } from "./map-words.ts";
import type { SearchWords } from "./search-words.ts";
import type { OfflineWords, ScriptWords } from "./script-words.ts";
import type { Sentence } from "./sentence.ts";
import type { SourceWords } from "./source-words.ts";

/**
 * Every word that the published site itself says, in one language, grouped by where it is seen. Names, titles, days and clocks
 * come to a function ready for the page; a sentence with markup in it is given in parts.
 */
export interface Words {
  readonly clock: SiteClockWords;
  readonly site: SiteWords;
  readonly home: HomeWords;
  readonly notFound: NotFoundWords;
  readonly recap: RecapWords;
  readonly event: EventWords;
  readonly rhythm: RhythmWords;
  readonly map: MapWords;
  readonly lists: ListWords;
  readonly archive: ArchiveWords;
  readonly corrections: CorrectionWords;
  readonly sources: SourceWords;
  readonly history: HistoryWords;
  readonly entities: EntityWords;
  readonly authors: AuthorWords;
  readonly feeds: FeedWords;
  readonly exports: ExportWords;
  readonly page: PageWords;
  readonly search: SearchWords;
  readonly offline: OfflineWords;
  readonly scripts: ScriptWords;
  /** Names, or links of names, as running text lists them. */
  readonly list: <T>(items: readonly T[]) => Sentence<T>;
}

/** The words around clocks, with those that only pages need. */
export interface SiteClockWords extends ClockWords {
  /** By how many minutes the clock of a zone is ahead of the primary one; below zero it is behind. */
  readonly difference: (companion: Zone, minutes: number) => string;
}

/** The frame of every page. */
export interface SiteWords {
  readonly skip: string;
  readonly navigation: string;
  readonly latest: string;
  /** The title of a document: that of its page with the name of the site. */
  readonly documentTitle: (page: string, site: string) => string;
  readonly clocksNote: (primary: Zone, companion: Zone, tzdata: string) => string;
}

/** The home page. */
export interface HomeWords {
  readonly noRecap: string;
  readonly liveEvents: string;
  readonly noLiveEvent: string;
  readonly lastRecap: <T>(clock: T) => Sentence<T>;
  readonly allEvents: string;
  readonly allRecapsOf: (year: string) => string;
  /** The newest recaps but the one that the page shows in full. */
  readonly others: string;
}

/** The page for addresses that lead nowhere; the ways to begin with are links, worded by the last three. */
export interface NotFoundWords {
  readonly title: string;
  readonly heading: string;
  readonly beginWith: <T>(latest: T, events: T) => Sentence<T>;
  readonly beginWithYear: <T>(latest: T, events: T, year: T) => Sentence<T>;
  readonly latestRecap: string;
  readonly events: string;
  readonly recapsOf: (year: string) => string;
}

/** The numbered pages of lists that grow: those of events, people, places, organisations and authors. */
export interface ListWords {
  /** The name of the links from page to page. */
  readonly pages: string;
  readonly older: string;
  readonly newer: string;
  readonly newest: string;
  readonly pageTitle: (subject: string, number: number) => string;
  readonly pageHeading: (subject: string, number: number) => string;
}

/** Archives by year, month and day. */
export interface ArchiveWords {
  readonly archive: string;
  readonly noRecap: string;
  readonly days: string;
  readonly previousDay: (day: string) => string;
  readonly nextDay: (day: string) => string;
  readonly dayNote: (primary: Zone) => string;
  readonly count: (recaps: number) => string;
  /** What the shades of a calendar mean, whose busiest day has so many recaps. */
  readonly shading: (most: number) => string;
}

/** Those who sign recaps. */
export interface AuthorWords {
  readonly authors: string;
  readonly recapsBy: (name: string) => string;
}

/** Feeds and the links to them. */
export interface FeedWords {
  readonly follow: string;
  readonly atom: string;
  readonly rss: string;
  readonly jsonFeed: string;
  /** What a feed is called where a reader chooses among formats. */
  readonly inFormat: (title: string, format: string) => string;
  readonly siteDescription: (site: string) => string;
  readonly eventTitle: (event: string, site: string) => string;
  readonly eventDescription: (event: string) => string;
  readonly correctionsTitle: (site: string) => string;
  readonly correctionsDescription: (site: string) => string;
  readonly correctionTitle: (recap: string) => string;
  readonly correctionOf: <T>(recap: T, clock: T) => Sentence<T>;
  readonly linkToPoint: string;
}

/** What a page says of itself at its foot. */
export interface PageWords {
  readonly permanentAddress: string;
  /** The digest of the recap’s own file and the version of the tz database that its clocks follow. */
  readonly provenance: (digest: string, tzdata: string) => string;
  /** The commit of the content that the site was built from; `isModified` where the content held more than that. */
  readonly builtFrom: <T>(commit: T, isModified: boolean) => Sentence<T>;
  /** What the image says that a page is shared by, for those who do not see it. */
  readonly shareImage: (title: string, when: string) => string;
  /** The name of the links at the foot of every page. */
  readonly more: string;
}
