import type { SearchScriptWords } from "../../src/words/search-words.ts";

/** By what results can be narrowed down; also the names of the filters in the index and in the page’s address. */
export const FILTER_NAMES = ["event", "person", "place", "month"] as const;

/** One of the ways to narrow results down. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** A choice of a filter: its value in the index, and what readers see. */
export type FilterChoice = readonly [value: string, label: string];

/** What the script of the search page is given, beside the index. */
export interface SearchData {
  readonly words: SearchScriptWords;
  readonly language: string;
  /** Every choice of each filter, in the order in which it is shown. */
  readonly choices: Readonly<Record<FilterName, readonly FilterChoice[]>>;
  /** All names by which anything is called on the site, for suggestions. */
  readonly names: readonly string[];
}

/** What the index holds, newest year first. */
export interface IndexedYears {
  readonly years: readonly IndexedYear[];
}

/** A year in the index. */
export interface IndexedYear {
  readonly year: string;
  /** Stands for the points that it was indexed from. */
  readonly digest: string;
  readonly points: number;
}

/** What is shown of a point beside its text and its lead. */
export interface PointPlace {
  /** The title of its recap. */
  readonly recap: string;
  /** When the recap was published, in words and as ISO 8601. */
  readonly clock: string;
  readonly time: string;
  /** The language of the recap, where it is not that of the site. */
  readonly lang?: string;
}

/** What the index keeps of a point for showing it. */
export interface PointMeta {
  /** The lead of the point, which is searched too. */
  readonly title: string;
  /** Its `PointPlace` as JSON, by `encodeUnsearched`: every point would be found by “Kyiv” where its clocks were. */
  readonly place: string;
}

/** Stands in an indexed text between what is shown of it and the names by which it is found too; no point holds it as a word. */
export const ALIASES = "⁂";
