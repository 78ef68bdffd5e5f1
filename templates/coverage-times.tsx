import type { VNode } from "preact";
import type { EventFront } from "../src/model/site.ts";
import type { Instant } from "../src/time/instant.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { coverageOf } from "./structured-data/coverage.ts";

/** When an event has been covered, in words; what structured data says of it stands here for all to see. */
export function CoverageTimes(props: {
  readonly event: EventFront;
  readonly context: PageContext;
}): VNode | null {
  const { event, context } = props;
  const { clockwork, words } = context.settings;
  const coverage = coverageOf(event);
  if (coverage === undefined) return null;
  const { start, end } = coverage;
  const clock = (at: Instant): VNode => (
    <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />
  );
  return (
    <p class="small">
      {end === undefined
        ? words.event.coveredSince(clock(start))
        : words.event.covered(clock(start), clock(end))}
    </p>
  );
}
