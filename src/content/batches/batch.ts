import type { Instant } from "../../time/instant.ts";
import type { OpenerReading } from "../../time/opener-claim.ts";

/** Entries of a live blog, of a feed or of a list, which are to become one recap. */
export interface Batch {
  /** Who published them, where that is known. */
  readonly publisher: string | undefined;
  /** The headline of all of them, where they have one. */
  readonly title?: string | undefined;
  /** The opener above them, where there is one. */
  readonly opener?: OpenerReading | undefined;
  readonly entries: readonly BatchEntry[];
  /** Whether the entries stand in an order that was chosen. */
  readonly isOrdered?: boolean;
  /** What was left out, each in the words for one and for many: “deleted entry”, “deleted entries”. */
  readonly leftOut: readonly LeftOut[];
}

/** One entry as it was published. */
export interface BatchEntry {
  readonly title: string | undefined;
  readonly html: string;
  /** Its time; `undefined` where it has none. */
  readonly at: Instant | undefined;
  /** The address of its page. */
  readonly link: string | undefined;
  /** The id that its point is to have, where that is known. */
  readonly id?: string | undefined;
}

/** How many of a kind were left out. */
export interface LeftOut {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

/** Why no recap can be made; a sentence without its full stop. */
export interface NoBatch {
  readonly reason: string;
}

/** The parts of `leftOut` of which there are some, in words: “2 images, 1 deleted entry”. */
export function describeLeftOut(leftOut: readonly LeftOut[]): string {
  return leftOut
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`)
    .join(", ");
}
