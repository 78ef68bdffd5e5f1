/** A link from a content file to a place on this site: a path from its root, an anchor, or both. */
export interface InternalLink {
  readonly href: string;
  /** The address as the file has it, at the line and column: with its entities and its percent-encoding. */
  readonly written: string;
  /** The line of the file that the link stands on; empty where that is too long to be quoted. */
  readonly lineText: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
