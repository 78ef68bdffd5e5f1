import type { Author, AuthorKind } from "../content/author.ts";
import type { Entity, EntityKind, Role } from "../content/entity.ts";
import type { Event, EventState } from "../content/event.ts";
import type { PlainPage } from "../content/plain-page.ts";
import type { Block, Correction, Point, Recap } from "../content/recap.ts";
import type { Settings } from "../content/settings.ts";
import type { Day } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import type { PairedClock } from "../time/paired-clock.ts";
import type { Stretch } from "./paginate.ts";
import type { Url } from "./urls.ts";

/** Everything that the pages show, worked out once and never changed. */
export interface Site {
  readonly settings: Settings;
  readonly now: Instant;
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
  /** Live ones first, then upcoming, then ended; within a state the one with the newest recap first. */
  readonly events: readonly SiteEvent[];
  /** By kind and then by the name that lists sort by. */
  readonly entities: readonly SiteEntity[];
  /** In the order of their names. */
  readonly authors: readonly SiteAuthor[];
  /** In the order of their addresses. */
  readonly pages: readonly SitePage[];
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
export interface SiteRecap extends Omit<Recap, "body" | "points">, RecapHeading {
  /** Whether a build at the site's present moment publishes it; others are in previews only. */
  readonly isPublic: boolean;
  /** When the news in it last changed: the latest of its own time, its `updated` and its corrections. */
  readonly modifiedAt: Instant;
  readonly events: readonly EventHeading[];
  readonly authors: readonly AuthorHeading[];
  readonly neighbours: readonly Neighbours[];
  readonly body: readonly SiteBlock[];
  readonly points: readonly SitePoint[];
  /** Who and what the recap names, in the order in which it first does. */
  readonly named: readonly NamedEntity[];
}

/** The names in a stretch of markup. */
interface Naming {
  /** The place of each entity's first name in the recap, where that is in here, in order. */
  readonly firstNames: readonly FirstName[];
  /** Everything that is named in here. */
  readonly names: readonly EntityHeading[];
}

/** A point with the names in it. */
export interface SitePoint extends Point, Naming {}

/** A block of a recap's body with the names in it. */
export type SiteBlock =
  | { readonly kind: "point"; readonly point: SitePoint }
  | Extract<Block, { kind: "heading" }>
  | (Extract<Block, { kind: "prose" }> & Naming);

/** Where an entity is first named: from the offset `start` of the markup to before `end`. */
export interface FirstName {
  readonly entity: EntityHeading;
  readonly start: number;
  readonly end: number;
}

/** What is said of an entity where it is only mentioned. */
export interface EntityHeading {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly url: Url;
}

/** An entity that a recap names, with the roles that it had on the recap's day. */
export interface NamedEntity extends EntityHeading {
  readonly roles: readonly Role[];
}

/** An entity with the recaps that name it. */
export interface SiteEntity extends Omit<Entity, "name" | "kind" | "id">, EntityHeading {
  /** Newest first. */
  readonly appearances: readonly Appearance[];
  /** The appearances from the oldest on; the last one may still grow. */
  readonly pages: readonly Stretch<Appearance>[];
}

/** A recap that names an entity, with the points that do; none where only the prose between them does. */
export interface Appearance {
  readonly recap: SiteRecap;
  readonly points: readonly SitePoint[];
}

/** What is said of an author where it is only mentioned. */
export interface AuthorHeading {
  readonly id: string;
  readonly name: string;
  readonly kind: AuthorKind;
  readonly url: Url;
}

/** An author with the recaps that it signed. */
export interface SiteAuthor extends Omit<Author, "id" | "name" | "kind">, AuthorHeading {
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
  /** The recaps from the oldest on; the last one may still grow. */
  readonly pages: readonly Stretch<SiteRecap>[];
}

/** A plain page with its address. */
export interface SitePage extends PlainPage {
  readonly url: Url;
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
  /** The recaps from the oldest on; the last one may still grow. */
  readonly pages: readonly Stretch<SiteRecap>[];
  readonly places: readonly EntityHeading[];
  readonly people: readonly EntityHeading[];
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
