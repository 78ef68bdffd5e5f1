import type { Site } from "../src/model/site.ts";
import type { Url } from "../src/model/urls.ts";

/** What every page is drawn from beside its own subject. */
export interface PageContext {
  readonly site: Site;
  readonly stylesheet: Url;
  /** The fonts that every page needs at once. */
  readonly preloads: readonly Url[];
  readonly tzdata: string;
  /** What browsers may load: one of the policies of security-policy.ts. */
  readonly contentPolicy: string;
}
