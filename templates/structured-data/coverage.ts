import type { EventFront } from "../../src/model/site.ts";
import type { Instant } from "../../src/time/instant.ts";

/** When an event has been covered: from its first recap, and to its last where the event has ended. */
export interface Coverage {
  readonly start: Instant;
  readonly end: Instant | undefined;
}

/** The coverage of `event`; `undefined` before its first recap. */
export function coverageOf({
  newest,
  oldest,
  state,
}: Pick<EventFront, "newest" | "oldest" | "state">): Coverage | undefined {
  if (newest === undefined || oldest === undefined) return undefined;
  return { start: oldest.instant, end: state === "ended" ? newest.instant : undefined };
}
