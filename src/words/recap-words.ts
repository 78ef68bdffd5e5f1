import type { Sentence } from "./sentence.ts";

/** A recap, on its own page, in its twins and on the home page. */
export interface RecapWords {
  /** What follows a generated opener unless the settings say otherwise. */
  readonly recapLine: string;
  readonly permanentLink: (lead: string) => string;
  readonly updated: <T>(clock: T) => Sentence<T>;
  readonly draft: string;
  readonly embargo: <T>(clock: T) => Sentence<T>;
  readonly sources: string;
  readonly sourceList: (sources: string) => string;
  /** Where the twins are; the links are worded by `plainText`, `json` and `ninjs`. */
  readonly twins: <T>(twins: readonly T[]) => Sentence<T>;
  readonly plainText: string;
  readonly json: string;
  readonly ninjs: string;
  /** The name of the links to a recap’s neighbours in an event. */
  readonly neighbours: (event: string) => string;
  readonly previous: string;
  readonly next: string;
  /** What stands at an old address of a page. */
  readonly moved: <T>(page: T) => Sentence<T>;
  /** What stands in the place of a recap that was withdrawn, and when it had been published. */
  readonly withdrawn: <T>(clock: T) => Sentence<T>;
  readonly published: <T>(clock: T) => Sentence<T>;
  /** The points that were removed after they had been published. */
  readonly removedPoints: string;
  readonly removed: <T>(clock: T) => Sentence<T>;
  /** The same in plain text, in a twin. */
  readonly removedLine: (clock: string, text: string) => string;
  /** The date of words such as “on Friday”, right behind them. */
  readonly dateOf: (day: string) => string;
  /** What a recap has since the one before it. */
  readonly since: (counts: PointCounts) => string;
  /** What a point is to those of the recaps before: new, an earlier one with more to it, or one as it was. */
  readonly newPoint: string;
  readonly developedPoint: <T>(earlier: T, clock: T) => Sentence<T>;
  readonly unchangedPoint: <T>(earlier: T, clock: T) => Sentence<T>;
}

/** How many points of a recap are new, how many take up earlier ones, and how many corrections the recaps before it had meanwhile. */
export interface PointCounts {
  readonly fresh: number;
  readonly developed: number;
  readonly unchanged: number;
  readonly corrected: number;
}

/** Corrections, at the foot of a recap, at its point and on their own page. */
export interface CorrectionWords {
  readonly corrections: string;
  readonly correction: string;
  readonly corrected: <T>(clock: T) => Sentence<T>;
  readonly entry: <T>(clock: T, text: string) => Sentence<T>;
  readonly correctedPoint: string;
  readonly none: string;
  readonly howWeCorrect: string;
  /** A correction in plain text, in a twin. */
  readonly line: (clock: string, text: string) => string;
}
