/** What is to be done for the index to follow the site that has just been published. */
export interface PreparedIndex {
  /** The description of the build that published the site. */
  readonly site: string;
  /** What the index is to say that it holds; nothing where the site has no search. */
  readonly listed: string | undefined;
  readonly language: string;
  /** The years to index, newest first. */
  readonly years: readonly YearToIndex[];
  /** The years that are in the index and are to go. */
  readonly gone: readonly string[];
  /** A folder of this process alone, for all that it needs until the index is public; to be removed then. */
  readonly scratch: string;
}

/** A year whose points lie in `file`, a record in JSON on each line. */
export interface YearToIndex {
  readonly year: string;
  readonly file: string;
}
