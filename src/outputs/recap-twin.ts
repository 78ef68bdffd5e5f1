import type { Settings } from "../content/settings.ts";
import type { SiteRecap } from "../model/site.ts";

/** What a twin of a recap’s page is written from. */
export interface RecapTwin {
  readonly recap: SiteRecap;
  readonly settings: Settings;
}
