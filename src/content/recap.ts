import type { Day } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import type { Html } from "./html.ts";
import type { InternalLink } from "./internal-link.ts";
import type { DatedWords } from "./markdown/plain-text.ts";
import type { MissingId } from "./missing-ids.ts";

/** What lists and addresses are made from: a recap without its text. */
export interface RecapHead {
  readonly file: string;
  /** The SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  readonly slug: string;
  readonly title: string;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant | undefined;
  readonly embargoedUntil: Instant | undefined;
  readonly isDraft: boolean;
  readonly isPinned: boolean;
  readonly lang: string | undefined;
  readonly eventIds: readonly string[];
  readonly authorIds: readonly string[];
  readonly corrections: readonly Correction[];
  /** The points that were taken out after they had been published. */
  readonly removed: readonly Removal[];
  /** When and why the recap is shown no more; absent where it stays. */
  readonly withdrawal: Withdrawal | undefined;
  readonly pointCount: number;
  /** The points that say which earlier ones they take up. */
  readonly follows: readonly Follow[];
  readonly aliases: readonly string[];
  readonly links: readonly InternalLink[];
  /** The images that the body and the front matter show, by their path in the content folder. */
  readonly images: readonly string[];
}

/** What lists say of a recap. */
export interface RecapOutline {
  readonly summary: string | undefined;
  /** The points in short, in their order. */
  readonly leads: readonly Lead[];
  /** Of each point a text that stands for its words, so that two can be compared without them. */
  readonly pointPrints: readonly string[];
}

/** A point in short. */
export type Lead = Pick<Point, "id" | "lead">;

/** The text of a recap, with what stands around it. */
export interface RecapText {
  readonly opener: Opener | undefined;
  readonly image: Picture | undefined;
  readonly body: readonly Block[];
  readonly points: readonly Point[];
  readonly sources: readonly Source[];
  /** The points whose ids the file does not hold yet. */
  readonly missingIds: readonly MissingId[];
}

/** A checked recap: its times are instants and its ids have the form of ids. What it refers to is checked later. */
export interface Recap extends RecapHead, RecapOutline, RecapText {}

/** The first words of a recap: the sentence with the clocks, and the recap line after it. */
export interface Opener {
  readonly sentence: string;
  readonly recapLine: string;
}

/** A text in plain words and as markup. */
interface Worded {
  readonly text: string;
  readonly html: Html;
  /** The words of `text` that have a date, in order; left out where there are none. */
  readonly dates?: readonly DatedWords[];
}

/** One development. `lead` is plain text; `html` is the whole point with its lead marked. */
export interface Point extends Worded {
  readonly id: string;
  readonly lead: string;
  /** The quotations that are in no excerpt of their sources, in order; left out where there are none. */
  readonly unverified?: readonly QuotationPlace[];
}

/** A quotation in a text, its marks included: from the offset `start` to before `end`. */
export interface QuotationPlace {
  readonly start: number;
  readonly end: number;
}

/** A part of a recap's body, in the order of the file. */
export type Block =
  | { readonly kind: "point"; readonly point: Point }
  | ({ readonly kind: "heading"; readonly level: 2 | 3; readonly id: string } & Worded)
  | ({ readonly kind: "prose" } & Worded);

/** What was wrong in a published recap and what is right; `pointId` names the point where it was one's. */
export interface Correction {
  readonly at: Instant;
  readonly pointId: string | undefined;
  readonly text: string;
}

/** A point that was taken out of a published recap, and why. */
export interface Removal {
  readonly at: Instant;
  readonly pointId: string;
  readonly text: string;
}

/** The end of a recap’s publication, and why, where its file says so. */
export interface Withdrawal {
  readonly at: Instant;
  readonly text: string | undefined;
}

/** A point that takes up an earlier one, of a recap before its own in one of its events; and where the file says so. */
export interface Follow {
  readonly pointId: string;
  readonly followedId: string;
  readonly line: number;
  readonly column: number;
  readonly lineText: string;
}

/** Where a recap's facts come from, or those of one point, which `pointId` names. */
export interface Source {
  readonly publisher: string;
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** Where a copy of it is kept. */
  readonly archived: string | undefined;
  readonly seen: Seen | undefined;
  readonly pointId: string | undefined;
}

/** When the desk saw a source: at an instant, or on a day. */
export type Seen = { readonly at: Instant } | { readonly day: Day };

/** An image of the content folder: `name` is its path there, the size is in pixels. */
export interface Picture {
  readonly name: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}
