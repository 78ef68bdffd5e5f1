import type { SiteEvent } from "../../src/model/site.ts";
import type { Instant } from "../../src/time/instant.ts";

/** When an event has been covered: from its first recap, and to its last where the event has ended. */
export interface Coverage {
  readonly start: Instant;
  readonly end: Instant | undefined;
}

/** The coverage of `event`; `undefined` before its first recap. */
export function coverageOf({
  recaps,
  state,
}: Pick<SiteEvent, "recaps" | "state">): Coverage | undefined {
  const [newest, oldest] = [recaps[0], recaps.at(-1)];
  if (newest === undefined || oldest === undefined) return undefined;
  return { start: oldest.publishedAt, end: state === "ended" ? newest.publishedAt : undefined };
}
