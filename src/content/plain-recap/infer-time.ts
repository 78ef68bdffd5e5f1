import type { Clockwork } from "../../time/clockwork.ts";
import { dayAt, midnightOf, nextDay, previousDay, type Day } from "../../time/day.ts";
import { findClockZone } from "../../time/find-clock-zone.ts";
import { formatOpener } from "../../time/format-opener.ts";
import { MINUTE, toInstant, type Instant } from "../../time/instant.ts";
import type { ClockClaim, OpenerReading } from "../../time/opener-claim.ts";
import { verifyOpener } from "../../time/verify-opener.ts";
import { instantsOf } from "../../time/wall-clock.ts";
import { typeset } from "../markdown/typography.ts";

/** The time that an opener gives; `isInferred` where it only implies the minute (“nearly 10.30pm”). */
export interface InferredTime {
  readonly instant: Instant;
  readonly isInferred: boolean;
}

/** Why an opener gives no time. */
export interface NoTime {
  readonly reason: string;
}

// How many minutes beside the stated clock a “nearly” or a “just after” may lie; the first that fits is taken.
const DISTANCES = [3, 2, 4, 1, 5, 6];

/**
 * The instant on `day`, in the primary zone, at which an opener is true. Where the opener only implies the minute, one is
 * chosen for which the generated opener is the same sentence, if there is one.
 */
export function inferTime(
  opener: OpenerReading,
  day: Day,
  clockwork: Clockwork,
): InferredTime | NoTime {
  const claim = opener.claims.find(({ zoneName }) => isKnown(zoneName, clockwork));
  if (claim === undefined)
    return { reason: "the opener names no zone whose clock is known; give the time with --time" };
  const candidates = findCandidates(claim, day, clockwork);
  if (candidates.length === 0)
    return { reason: `no clock showed the opener’s time on ${day}; give the time with --time` };
  const contradiction = verifyOpener(opener.sentence, candidates[0] ?? toInstant(0), clockwork);
  const valid = candidates.filter(
    (instant) => verifyOpener(opener.sentence, instant, clockwork) === undefined,
  );
  const same = valid.filter(
    (instant) => formatOpener(instant, clockwork) === typeset(opener.sentence),
  );
  const [instant] = same.length > 0 ? same : valid;
  if (instant === undefined)
    return { reason: contradiction?.message.replace(/\.$/, "") ?? "the opener is not true" };
  const isExact = claim.qualifier === "exact";
  if (isExact && valid.length > 1)
    return {
      reason: `the clock showed the opener’s time twice on ${day}; give the time with --time`,
    };
  return { instant, isInferred: !isExact };
}

function isKnown(zoneName: string | undefined, { zones }: Clockwork): boolean {
  if (zoneName === undefined) return true;
  const found = findClockZone(zoneName, zones);
  return found !== undefined && found !== "local";
}

/** The instants on `day` that a claim may mean, the likeliest first. */
function findCandidates(claim: ClockClaim, day: Day, { zones }: Clockwork): readonly Instant[] {
  const found = claim.zoneName === undefined ? undefined : findClockZone(claim.zoneName, zones);
  const zone = found === undefined || found === "local" ? zones[0] : found.zone;
  const stated = [day, nextDay(day), previousDay(day)].flatMap((each) =>
    instantsOf({ ...midnightOf(each), ...claim.clock }, zone),
  );
  const sign = { before: -1, after: 1, around: 0, exact: 0 }[claim.qualifier];
  const distances = sign === 0 ? [0] : DISTANCES;
  return distances
    .flatMap((minutes) => stated.map((at) => toInstant(at + sign * minutes * MINUTE)))
    .filter((instant) => dayAt(instant, zones[0]) === day);
}
