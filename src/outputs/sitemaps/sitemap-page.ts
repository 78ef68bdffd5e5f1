import type { Instant } from "../../time/instant.ts";
import type { Url } from "../../model/urls.ts";

/** A page that a sitemap lists; `modifiedAt` is absent where it could only be guessed. */
export interface SitemapPage {
  readonly url: Url;
  readonly modifiedAt: Instant | undefined;
}
