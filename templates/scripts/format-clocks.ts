import { formatClock, type ClockTime } from "../../src/time/clock.ts";
import type { ClockData } from "./clock-data.ts";
import { fill } from "./fill.ts";
import { isSameDay, wallAt } from "./wall-at.ts";

/** `time` as the site writes it: `10.30pm`, or `22:30`. */
export function formatOwnClock(time: ClockTime, clocks: ClockData): string {
  const { style, midnight, midday, minuteMark } = clocks;
  const words = {
    midnight,
    midday,
    minuteMark,
    beforeMidday: (figures: string) => fill(clocks.beforeMidday, [figures]),
    afterMidday: (figures: string) => fill(clocks.afterMidday, [figures]),
  };
  return formatClock(time, { style, words });
}

/** `ms` since 1970 by both clocks, as pages write it: `10.27pm Kyiv and Moscow`. */
export function formatClocks(ms: number, clocks: ClockData): string {
  const [primary, companion] = clocks.zones.map((zone) => wallAt(ms, zone));
  if (primary === undefined || companion === undefined) return "";
  const both = [formatOwnClock(primary, clocks), formatOwnClock(companion, clocks)];
  if (!isSameDay(primary, companion))
    return fill(clocks.differentDays[companion.weekday] ?? clocks.sameDay, both);
  return fill(both[0] === both[1] ? clocks.sameClock : clocks.sameDay, both);
}
