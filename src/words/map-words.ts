/** The maps of places. */
export interface MapWords {
  /** What a map shows, for those who do not see it, from the names in running text. */
  readonly shows: (places: string) => string;
  /** Where the outlines are from, and whose borders they are. */
  readonly source: string;
}
