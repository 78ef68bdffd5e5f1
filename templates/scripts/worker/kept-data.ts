/** What the service worker is told to keep, before its code in the same file. Addresses are paths from the site’s root, without its slash. */
export interface KeptData {
  /** Stands for what pages look like: pages kept with another version are of no use. */
  readonly version: string;
  /** What every page needs, and the page for readers without a connection. */
  readonly shell: readonly string[];
  /** The page for readers without a connection. */
  readonly offline: string;
  /** The newest recaps, each with what stands for its page. */
  readonly recaps: readonly (readonly [path: string, print: string])[];
}
