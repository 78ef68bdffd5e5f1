import type { SiteOptions } from "../model/build-site.ts";

/** Which content to read, what to call it in problems, where the project's own files are, and how to build. */
export interface SiteRequest extends SiteOptions {
  readonly contentFolder: string;
  readonly contentName: string;
  readonly projectFolder: string;
  /** Whether the ledger of what is published is kept; without it, as the settings say. */
  readonly keepsLedger?: boolean | undefined;
}
