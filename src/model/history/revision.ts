import type { Instant } from "../../time/instant.ts";

/** The file of a recap as a commit left it. */
export interface Revision {
  /** The commit's whole name, in hexadecimal. */
  readonly commit: string;
  /** When it was committed. */
  readonly at: Instant;
  /** What git calls the bytes of the file. */
  readonly blob: string;
  /** What decides whether it was published; absent where nobody has looked yet. */
  readonly facts?: RevisionFacts;
}

/** What the front matter of a revision says of its publication. */
export interface RevisionFacts {
  readonly isDraft?: true;
  /** The time before which it was to be nowhere, as it was typed. */
  readonly publish?: string;
}
