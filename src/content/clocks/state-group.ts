import type { StatedClock } from "../../time/compare-clocks.ts";
import type { ClockGroup } from "../../time/find-clock-groups.ts";
import { findClockZone, type KnownClockZone } from "../../time/find-clock-zone.ts";
import type { ClockMention } from "../../time/read-clock-mentions.ts";
import type { ZonePair } from "../../time/zone.ts";

/** A clock of a text whose zone is known, or which is of local time. */
export interface StatedMention extends ClockMention, StatedClock {
  readonly zoneName: string;
}

/** The clocks of `group`, but for those of zones that nobody here knows. */
export function stateGroup(
  { first, others }: ClockGroup,
  zones: ZonePair,
): readonly StatedMention[] {
  return [first, ...others].flatMap((mention) => {
    const { zoneName } = mention;
    const zone = zoneName === undefined ? undefined : findClockZone(zoneName, zones);
    return zoneName === undefined || zone === undefined ? [] : [{ ...mention, zoneName, zone }];
  });
}

/** Whether the zone of a clock is known, and not that of a place which the text leaves open. */
export function isKnown<T extends StatedMention>(
  stated: T,
): stated is T & { readonly zone: KnownClockZone } {
  return stated.zone !== "local";
}
