import type { Day } from "../../time/day.ts";
import type { SourceFile } from "../source-file.ts";
import type { QuotationFault } from "./find-quotations.ts";

/** What stands for a character that is not to be read: no letter, no figure, no space, no mark of a sentence’s end. */
export const MASK = "\uFFFC";

/** A stretch of a text: from `start` to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, a heading, a title or a summary of a recap, without its markup. */
export interface Passage {
  readonly kind: "title" | "summary" | "heading" | "paragraph";
  /** The words with the marks that were typed, a space for a line break, and a mask for code and images. */
  readonly text: string;
  /** The same with all masked that is not the desk’s own running words: quotations, links, addresses. */
  readonly own: string;
  /** The offset in the file of each character of `text`. */
  readonly offsets: readonly number[];
  readonly hasLink: boolean;
}

/** The words of a recap, as rules of style read them. */
export interface Prose {
  readonly source: SourceFile;
  /** The language tag of the recap. */
  readonly lang: string;
  /** The recap’s own day in the primary zone; absent where its time cannot be made out. */
  readonly day: Day | undefined;
  /** Everything, in the order of the file. */
  readonly passages: readonly Passage[];
  /** The passages of each point. */
  readonly points: readonly (readonly Passage[])[];
  readonly faults: readonly QuotationFault<Passage>[];
}
