/** An image that the site shows: its path in the content folder, and what stands for its bytes. */
export interface SiteImage {
  readonly name: string;
  readonly fingerprint: string;
}
