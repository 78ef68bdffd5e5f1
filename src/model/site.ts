import type { Author, AuthorKind } from "../content/author.ts";
import type { Entity, Role } from "../content/entity.ts";
import type { Event, EventState } from "../content/event.ts";
import type { PlainPage } from "../content/plain-page.ts";
import type {
  Block,
  Correction,
  Point,
  RecapHead,
  RecapOutline,
  RecapText,
} from "../content/recap.ts";
import type { Settings } from "../content/settings.ts";
import type { Day } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import type { Moment } from "../time/moment.ts";
import type { PairedClock } from "../time/paired-clock.ts";
import type { ArchiveYear } from "./archive-year.ts";
import type { Alias } from "./collect-aliases.ts";
import type { ContentCommit } from "./content-commit.ts";
import type { EntityHeading, FirstName } from "./entity-heading.ts";
import type { EntityKey } from "./find-names.ts";
import type { RecapHistory } from "./history/recap-history.ts";
import type { PlaceMap } from "./maps/place-map.ts";
import type { Stretch } from "./paginate.ts";
import type { SiteImage } from "./site-image.ts";
import type { SiteLead } from "./site-lead.ts";
import type { Url } from "./urls.ts";

/** Everything that the pages show, worked out once and never changed. */
export interface Site {
  readonly settings: Settings;
  /** The moment that the site is built at: whatever on it depends on the time was asked of this. */
  readonly moment: Moment;
  /** The commit that the content is at, where that is known. */
  readonly commit: ContentCommit | undefined;
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
  /** The recaps whose pages say only that they were withdrawn, in the order of their files. Nothing else tells of them. */
  readonly withdrawn: readonly SiteRecap[];
  /** The old addresses of pages. */
  readonly aliases: readonly Alias[];
  /** What lies before and after each recap in its events. */
  readonly neighbours: ReadonlyMap<SiteRecap, readonly Neighbours[]>;
  /** The published versions of a recap; `undefined` where there is one alone, or where nothing is known of them. */
  readonly historyOf: (recap: SiteRecap) => RecapHistory | undefined;
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
  readonly images: readonly SiteImage[];
  /** The maps that something on the site shows, by their addresses. */
  readonly maps: readonly PlaceMap[];
}

/** What is said of a recap where it is only mentioned. */
export type RecapHeading = Pick<SiteRecap, "title" | "url" | "publishedAt" | "lang">;

/** A recap with its place on the site. What makes up its text may be read from a store when it is first asked for. */
export interface SiteRecap
  extends RecapHead, Omit<RecapOutline, "leads">, Omit<RecapText, "body" | "points"> {
  readonly leads: readonly SiteLead[];
  readonly url: Url;
  readonly day: Day;
  readonly clock: PairedClock;
  /** Stands for everything in here: two recaps with one fingerprint are drawn alike. */
  readonly fingerprint: string;
  /** Whether a build at the site's present moment publishes it; others are in previews only. */
  readonly isPublic: boolean;
  /** When the news in it last changed: the latest of its own time, its `updated`, its corrections and its removals. */
  readonly modifiedAt: Instant;
  readonly events: readonly EventHeading[];
  readonly authors: readonly AuthorHeading[];
  readonly body: readonly SiteBlock[];
  readonly points: readonly SitePoint[];
  /** The keys of whom and what the recap names, in the order in which it first does. */
  readonly namedKeys: readonly EntityKey[];
  readonly named: readonly NamedEntity[];
  /** The map of the places that it names, where any has a position. */
  readonly map: PlaceMap | undefined;
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

/** An entity that a recap names, with the roles that it had on the recap's day. */
export interface NamedEntity extends EntityHeading {
  readonly roles: readonly Role[];
}

/** What the page of an entity says of it. */
export interface EntityFront extends Omit<Entity, "name" | "kind" | "id">, EntityHeading {
  /** The map of a place that has a position. */
  readonly map: PlaceMap | undefined;
}

/** An entity with the recaps that name it. */
export interface SiteEntity extends EntityFront, Growing {}

/** A subject that recaps are added to. */
export interface Growing {
  /** Newest first. */
  readonly recaps: readonly SiteRecap[];
  /** The recaps from the oldest on; the last stretch may still grow. */
  readonly pages: readonly Stretch<SiteRecap>[];
}

/** What is said of an author where it is only mentioned. */
export interface AuthorHeading {
  readonly id: string;
  readonly name: string;
  readonly kind: AuthorKind;
  readonly url: Url;
}

/** What the page of an author says of it. */
export interface AuthorFront extends Omit<Author, "id" | "name" | "kind">, AuthorHeading {}

/** An author with the recaps that it signed. */
export interface SiteAuthor extends AuthorFront, Growing {}

/** A plain page with its address. */
export interface SitePage extends PlainPage {
  readonly url: Url;
}

/** A correction with the recap that it corrects; `url` is that of the corrected point, or of the recap. */
export interface SiteCorrection extends Correction {
  readonly recap: SiteRecap;
  readonly clock: PairedClock;
  readonly url: string;
}

/** What is said of an event where it is only mentioned. */
export interface EventHeading {
  readonly id: string;
  readonly title: string;
  readonly url: Url;
}

/** Where an event stands, as lists say it; `newest` is the clock of its newest recap. */
export interface EventStanding
  extends Pick<Event, "summary" | "start" | "end">, Omit<EventHeading, "id"> {
  readonly state: EventState;
  readonly newest: PairedClock | undefined;
}

/** What the page of an event says of it; `oldest` is the clock of its first recap. */
export interface EventFront extends Omit<Event, "state">, EventHeading, EventStanding {
  readonly oldest: PairedClock | undefined;
  readonly places: readonly EntityHeading[];
  readonly people: readonly EntityHeading[];
  /** The map of its places and of those that its recaps name, as far as they have positions. */
  readonly map: PlaceMap | undefined;
}

/** The recaps before and after a recap within one of its events. */
export interface Neighbours {
  readonly event: EventHeading;
  readonly previous: SiteRecap | undefined;
  readonly next: RecapHeading | undefined;
  /** Of a recap with points that take up earlier ones, the recaps in which those are looked for, newest first. */
  readonly earlier: readonly SiteRecap[];
  /** Stands for everything in here. */
  readonly fingerprint: string;
}

/** An event with its recaps. */
export interface SiteEvent extends EventFront, Growing {}
