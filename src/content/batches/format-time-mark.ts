import { formatFigures } from "../../time/clock.ts";
import { dayOfWall, type Day } from "../../time/day.ts";
import { findZone } from "../../time/find-zone.ts";
import type { Instant } from "../../time/instant.ts";
import { instantsOf, wallClockAt } from "../../time/wall-clock.ts";
import type { Zone, ZonePair } from "../../time/zone.ts";

/**
 * `instant` as a clock in the prose of a recap of the day `recapDay`: `:time[22:27 Kyiv]`, with its own day where that is another. The
 * clock is that of the primary zone, or of UTC where the primary zone showed it twice.
 */
export function formatTimeMark(instant: Instant, recapDay: Day, zones: ZonePair): string {
  const zone = findSteady(instant, zones);
  const day = dayOfWall(wallClockAt(instant, zone));
  const clock = `${formatFigures(wallClockAt(instant, zone))} ${zone.label}`;
  return `:time[${clock}]${day === recapDay ? "" : `{on=${day}}`}`;
}

function findSteady(instant: Instant, zones: ZonePair): Zone {
  const isSteady = instantsOf(wallClockAt(instant, zones[0]), zones[0]).length === 1;
  return isSteady ? zones[0] : (findZone("UTC", zones) ?? zones[1]);
}
