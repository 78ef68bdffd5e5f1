import type { Settings } from "../../content/settings.ts";
import type { Instant } from "../../time/instant.ts";
import type { Moment } from "../../time/moment.ts";
import { parseTime } from "../../time/parse-time.ts";
import { isTimeProblem } from "../../time/time-problem.ts";
import type { Revision } from "./revision.ts";

/** How to tell whether an embargo has ended. */
export interface EmbargoClock {
  readonly hasCome: (at: Instant) => boolean;
  /** The instant of a typed time; `undefined` where it cannot be made out. */
  readonly instantOf: (typed: string) => Instant | undefined;
}

/**
 * Those of `revisions`, oldest first, that readers could see: no drafts, and none that another replaced before its embargo had
 * ended. One with the bytes of the one before it is left out.
 */
export function listPublished(
  revisions: readonly Revision[],
  { hasCome, instantOf }: EmbargoClock,
): readonly Revision[] {
  const seen = revisions.filter(({ facts }, index) => {
    if (facts?.isDraft === true) return false;
    const end = facts?.publish === undefined ? undefined : instantOf(facts.publish);
    if (end === undefined) return true;
    const next = revisions[index + 1];
    return next === undefined ? hasCome(end) : end < next.at;
  });
  return seen.filter(({ blob }, index) => blob !== seen[index - 1]?.blob);
}

/** A clock for embargoes that shows `moment` and reads times as recaps write them. */
export function createEmbargoClock(
  { hasCome }: Moment,
  { clockwork }: Pick<Settings, "clockwork">,
): EmbargoClock {
  return {
    hasCome,
    instantOf: (typed) => {
      const at = parseTime(typed, clockwork.zones);
      return isTimeProblem(at) ? undefined : at;
    },
  };
}
