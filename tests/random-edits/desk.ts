import type { EntityKind } from "../../src/content/entity.ts";
import type { EventState } from "../../src/content/event.ts";

/** A content folder before it is written: its records refer to each other by keys, which no edit changes. */
export interface Desk {
  readonly settings: SettingsDraft;
  readonly recaps: readonly RecapDraft[];
  readonly events: readonly EventDraft[];
  readonly entities: readonly EntityDraft[];
  readonly authors: readonly AuthorDraft[];
  readonly pages: readonly PageDraft[];
  readonly images: readonly ImageDraft[];
  /** The key that the next record gets. */
  readonly nextKey: number;
}

/** What a desk has lists of, each of records with keys. */
export type Kind = "recaps" | "events" | "entities" | "authors" | "pages";

/** What `site.yaml` says, by its keys there, but for the zones. */
export interface SettingsDraft {
  readonly lines: Readonly<Record<string, string>>;
  readonly primaryLabel: string;
  readonly companionId: string;
  readonly companionLabel: string;
}

interface Keyed {
  readonly key: number;
}

/** A wall clock in minutes since 1970, and whose it is: the primary zone’s, the companion’s or UTC’s. */
export interface TimeDraft {
  readonly wall: number;
  readonly zone: "primary" | "companion" | "UTC";
}

/** What a link leads to: a record, or the list of corrections where there is none. */
export interface LinkDraft {
  readonly to: Kind | "corrections";
  readonly key: number;
}

/** Text with what it may link to and show. */
export interface ProseDraft {
  readonly text: string;
  readonly link: LinkDraft | undefined;
  readonly image: string | undefined;
}

/** A point of a recap. */
export interface PointDraft extends ProseDraft {
  readonly id: string;
  readonly lead: string;
}

/** A recap. Later times are in minutes after its own. */
export interface RecapDraft extends Keyed {
  /** The folders and the name of its file below `recaps/`, without the extension. */
  readonly file: string;
  readonly slug: string | undefined;
  readonly title: string;
  readonly time: TimeDraft;
  readonly events: readonly number[];
  readonly authors: readonly number[];
  readonly points: readonly PointDraft[];
  readonly heading: string | undefined;
  readonly prose: ProseDraft | undefined;
  readonly summary: string | undefined;
  readonly updated: number | undefined;
  readonly publish: number | undefined;
  readonly unpublish: number | undefined;
  readonly withdrawn: number | undefined;
  readonly isDraft: boolean;
  readonly isPinned: boolean;
  readonly hasOpener: boolean;
  readonly lang: string | undefined;
  readonly aliases: readonly string[];
  readonly image: string | undefined;
  readonly sources: readonly SourceDraft[];
  readonly corrections: readonly CorrectionDraft[];
  /** The ids of points that were removed. */
  readonly removed: readonly string[];
}

/** A source; whether it is of the recap’s first point. */
export interface SourceDraft {
  readonly publisher: string;
  readonly ofPoint: boolean;
  readonly isSeen: boolean;
  readonly excerpt: string | undefined;
}

/** A correction; whether it is of the recap’s first point. */
export interface CorrectionDraft {
  readonly after: number;
  readonly ofPoint: boolean;
  readonly text: string;
}

/** An event; its bounds are wall clocks of the primary zone, or their days alone. */
export interface EventDraft extends Keyed {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly state: EventState | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly isWholeDay: boolean;
  readonly people: readonly number[];
  readonly places: readonly number[];
  readonly prose: ProseDraft | undefined;
}

/** A person, a place or an organisation. */
export interface EntityDraft extends Keyed {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleDraft[];
  readonly transliteration: string | undefined;
  /** Of a place, where it is, as latitude and longitude are typed. */
  readonly position: readonly [string, string] | undefined;
  readonly prose: ProseDraft | undefined;
}

/** A role with its dates as they are typed. */
export interface RoleDraft {
  readonly role: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** An author. */
export interface AuthorDraft extends Keyed {
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly kind: "person" | "desk";
  readonly prose: ProseDraft | undefined;
}

/** A plain page. */
export interface PageDraft extends Keyed {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly prose: ProseDraft;
}

/** An image: its path in the content folder, its size in pixels, and what tells its bytes from others of that size. */
export interface ImageDraft {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly grain: number;
}
