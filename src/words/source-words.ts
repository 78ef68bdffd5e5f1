import type { Sentence } from "./sentence.ts";

/** The sources of points and of recaps, and quotations that are in none of them. */
export interface SourceWords {
  /** The sources of one point. */
  readonly ofPoint: <T>(sources: readonly Sentence<T>[]) => Sentence<T>;
  readonly source: <T>(parts: SourceParts<T>) => Sentence<T>;
  /** A link to a copy of a source that is kept elsewhere. */
  readonly archivedCopy: string;
  /** The address of such a copy, in plain text. */
  readonly archivedAt: (address: string) => string;
  readonly seen: <T>(when: T) => Sentence<T>;
  /** Right behind a quotation that is not in what is kept of its sources. */
  readonly unverified: string;
}

/** What is said of a source. On a page its publisher is a link; in plain text its address is written out. */
export interface SourceParts<T> {
  readonly publisher: T;
  readonly title: string | undefined;
  readonly address?: string | undefined;
  /** The copy that is kept, and when the source was seen, where they are known. */
  readonly notes: readonly Sentence<T>[];
}
