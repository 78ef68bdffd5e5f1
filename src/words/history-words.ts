import type { Sentence } from "./sentence.ts";

/** The published versions of a recap, on a page of their own, and what a recap says of them. */
export interface HistoryWords {
  /** The link from a recap. */
  readonly link: (versions: number) => string;
  readonly heading: string;
  /** The title of the document. */
  readonly title: (recap: string) => string;
  /** What the page shows, and how. */
  readonly about: string;
  readonly version: <T>(number: number, clock: T) => Sentence<T>;
  readonly commit: <T>(commit: T) => Sentence<T>;
  readonly first: string;
  /** A version whose words are those of the one before it. */
  readonly sameWords: string;
  readonly changed: PartWords;
  readonly added: PartWords;
  readonly removed: PartWords;
  /** What those hear, or read on paper, who do not see that words are struck through or underlined. */
  readonly removedWords: Brackets;
  readonly addedWords: Brackets;
  /** In place of a point that a published version had. */
  readonly gonePoint: <T>(clock: T, link: T) => Sentence<T>;
  readonly goneLink: string;
}

/** What a change is called, by the part of the recap that it is about. */
export interface PartWords {
  readonly title: string;
  readonly opener: string;
  readonly summary: string;
  readonly point: string;
  readonly order: string;
  readonly between: string;
  readonly file: string;
}

/** What stands before and after some words. */
export type Brackets = readonly [before: string, after: string];
