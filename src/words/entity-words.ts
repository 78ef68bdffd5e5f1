import type { Sentence } from "./sentence.ts";

/** People, places and organisations. */
export interface EntityWords {
  readonly people: string;
  readonly places: string;
  readonly organisations: string;
  readonly allMentionsOf: (name: string) => string;
  readonly alsoWritten: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly noMention: string;
  /** Where a place is, in degrees north and east; below zero they are south and west. */
  readonly position: (latitude: number, longitude: number) => string;
  readonly clocksOf: (zone: string) => string;
  /** In how many recaps an entity is named, and on which days in the first and the last; or on which day in its only one. */
  readonly mentioned: <T>(recaps: number, first: T, last: T) => Sentence<T>;
  readonly mentionedOnce: <T>(recap: T) => Sentence<T>;
  /** The month with the most, given with its number of recaps. */
  readonly busiestMonth: (month: string) => string;
  readonly namedWith: string;
  readonly inThisRecap: string;
  readonly backToText: string;
}
