import type { Clockwork } from "./clockwork.ts";
import { formatDay } from "./format-day.ts";
import { MINUTE, toInstant, type Instant } from "./instant.ts";
import { pairClocks, type ClockFace } from "./paired-clock.ts";
import { offsetAt } from "./transition-table.ts";
import { wallClockAt } from "./wall-clock.ts";

// How many minutes from the hour or the half hour are still “nearly” or “just after” it.
const NEAR = 6;

/**
 * The opener of a recap written at `instant`: `It’s nearly 10.30pm in Kyiv and Moscow.` The primary clock is rounded to
 * the hour or half hour up to six minutes away, and the companion clock moves with it.
 */
export function formatOpener(instant: Instant, clockwork: Clockwork): string {
  const { qualifier, shown } = roundToHalfHour(instant, clockwork);
  const pair = pairClocks(shown, clockwork);
  const [primary, companion] = pair.faces;
  if (!pair.isSameDay) {
    const say = ({ clock, day, zone }: ClockFace): string =>
      `${clock} on ${formatDay(day, "weekday", clockwork.locale)} in ${zone.label}`;
    return `It’s ${qualifier}${say(primary)} and ${say(companion)}.`;
  }
  const second = pair.isSameClock ? "" : `${companion.clock} in `;
  return `It’s ${qualifier}${primary.clock} in ${primary.zone.label} and ${second}${companion.zone.label}.`;
}

function roundToHalfHour(
  instant: Instant,
  { zones }: Clockwork,
): { qualifier: string; shown: Instant } {
  const minute = wallClockAt(instant, zones[0]).minute % 30;
  const move = minute <= 15 ? -minute : 30 - minute;
  const shown = toInstant(instant + move * MINUTE);
  // A clock that is put forward or back within those minutes never shows, or has long shown, the hour: say the minute instead.
  const isSteady = zones.every(
    (zone) => offsetAt(zone.transitions, instant) === offsetAt(zone.transitions, shown),
  );
  if (Math.abs(move) > NEAR || !isSteady) return { qualifier: "", shown: instant };
  if (move === 0) return { qualifier: "", shown };
  return { qualifier: move > 0 ? "nearly " : "just after ", shown };
}
