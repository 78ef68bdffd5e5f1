import type { Sentence } from "./sentence.ts";

/** Events and the list of them. */
export interface EventWords {
  readonly events: string;
  /** Where an event stands; a day is `undefined` where the event names none. */
  readonly ended: (day: string | undefined) => string;
  readonly upcoming: (day: string | undefined) => string;
  readonly liveWithoutRecap: string;
  readonly live: <T>(lastRecap: T) => Sentence<T>;
  /** When an event has been covered so far, and when one that is over was. */
  readonly coveredSince: <T>(first: T) => Sentence<T>;
  readonly covered: <T>(first: T, last: T) => Sentence<T>;
}

/** The picture of when an event was told of, and the list of the same. */
export interface RhythmWords {
  /** What the picture shows, and how many corrections were made after the days in it. */
  readonly caption: (laterCorrections: number) => string;
  readonly inFigures: string;
  readonly days: (first: string, last: string) => string;
  /** What was published on some days. */
  readonly count: (counts: Readonly<Record<"points" | "recaps" | "corrections", number>>) => string;
}
