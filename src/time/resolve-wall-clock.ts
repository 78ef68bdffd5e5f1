import { formatFigures } from "./clock.ts";
import type { Instant } from "./instant.ts";
import { formatOffset } from "./offset.ts";
import type { TimeProblem } from "./time-problem.ts";
import { formatWall } from "./written-time.ts";
import { offsetAt } from "./transition-table.ts";
import { instantBeforeGap, instantsOf, wallClockAt, type WallClock } from "./wall-clock.ts";
import type { Zone } from "./zone.ts";

/** The one instant at which the clock in `zone` shows `wall`; a skipped or a repeated wall clock is a problem. */
export function resolveWallClock(wall: WallClock, zone: Zone): Instant | TimeProblem {
  const [first, second] = instantsOf(wall, zone);
  if (first === undefined) return describeSkipped(wall, zone);
  return second === undefined ? first : describeRepeated(wall, zone, [first, second]);
}

/** The problem of a wall clock that `zone` skipped, with what a clock put forward in time showed at that moment. */
export function describeSkipped(wall: WallClock, zone: Zone): TimeProblem {
  const moved = wallClockAt(instantBeforeGap(wall, zone), zone);
  return {
    message: `The clock in ${zone.label} skipped ${formatFigures(wall)} on ${formatWall(wall).slice(0, 10)}: it was put forward.`,
    writeInstead: [`${formatWall(moved)} ${zone.label}`],
  };
}

function describeRepeated(wall: WallClock, zone: Zone, instants: readonly Instant[]): TimeProblem {
  const time = formatWall(wall).replace(" ", "T");
  return {
    message: `The clock in ${zone.label} showed ${formatFigures(wall)} twice on ${formatWall(wall).slice(0, 10)}: say which by its offset.`,
    writeInstead: instants.map(
      (instant) => `${time}${formatOffset(offsetAt(zone.transitions, instant))}`,
    ),
  };
}
