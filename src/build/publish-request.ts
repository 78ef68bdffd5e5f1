import type { SiteRequest } from "./site-request.ts";
import type { Shard } from "./choose-shard.ts";
import type { PublishedSite } from "./publish-site.ts";
import type { Threads } from "./thread/open-threads.ts";

/** What to publish where. */
export interface PublishRequest extends SiteRequest {
  readonly outputFolder: string;
  readonly isPreview?: boolean;
  /** Whether to tell what is to be done for the search index to follow the site. */
  readonly withSearch?: boolean;
  /** Whether to use nothing that an earlier build left behind. */
  readonly isClean?: boolean;
  /** Whether to find out why each file changed. */
  readonly isExplained?: boolean;
  /** The part of the site to publish alone, in place of all of it. */
  readonly shard?: Shard | undefined;
  /** The file to keep in what is known of the site; without it, one for each pair of a content and an output folder. */
  readonly storeFile?: string;
  /** Told that the pages are public; what is prepared for the search index comes after that. */
  readonly onPublished?: (published: PublishedSite) => void;
  readonly onRendered?: (done: number, total: number) => void;
  /** The threads to use, which stay open; without them it begins its own. */
  readonly threads?: Threads;
  /** Told what a user should know while it runs. */
  readonly onNotice?: (notice: string) => void;
}
