import type { Instant } from "../../time/instant.ts";
import { formatOffset } from "../../time/offset.ts";
import { formatWall } from "../../time/written-time.ts";
import { offsetAt } from "../../time/transition-table.ts";
import { instantsOf, wallClockAt } from "../../time/wall-clock.ts";
import type { Zone } from "../../time/zone.ts";

/** `instant` as an editor writes it: `2025-05-15 22:27 Kyiv`, or with its offset where the zone showed that clock twice. */
export function formatTime(instant: Instant, zone: Zone): string {
  const wall = wallClockAt(instant, zone);
  const time = formatWall(wall);
  if (instantsOf(wall, zone).length < 2) return `${time} ${zone.label}`;
  return `${time.replace(" ", "T")}${formatOffset(offsetAt(zone.transitions, instant))}`;
}
