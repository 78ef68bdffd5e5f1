import type { Lead } from "../content/recap.ts";
import type { EntityKey } from "./find-names.ts";

/** A point in short, with the keys of whom and what it names. */
export interface SiteLead extends Lead {
  readonly namedKeys: readonly EntityKey[];
}
