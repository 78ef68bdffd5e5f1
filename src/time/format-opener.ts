import type { Nearness } from "./clock-words.ts";
import type { Clockwork } from "./clockwork.ts";
import { MINUTE, toInstant, type Instant } from "./instant.ts";
import { agreementOf, pairClocks } from "./paired-clock.ts";
import { offsetAt } from "./transition-table.ts";
import { wallClockAt } from "./wall-clock.ts";

// How many minutes from the hour or the half hour are still “nearly” or “just after” it.
const NEAR = 6;

/**
 * The opener of a recap written at `instant`: `It’s nearly 10.30pm in Kyiv and Moscow.` The primary clock is rounded to
 * the hour or half hour up to six minutes away, and the companion clock moves with it.
 */
export function formatOpener(instant: Instant, clockwork: Clockwork): string {
  const { nearness, shown } = roundToHalfHour(instant, clockwork);
  const pair = pairClocks(shown, clockwork);
  return clockwork.words.opener[agreementOf(pair)](nearness, ...pair.faces);
}

function roundToHalfHour(
  instant: Instant,
  { zones }: Clockwork,
): { nearness: Nearness; shown: Instant } {
  const minute = wallClockAt(instant, zones[0]).minute % 30;
  const move = minute <= 15 ? -minute : 30 - minute;
  const shown = toInstant(instant + move * MINUTE);
  // A clock that is put forward or back within those minutes never shows, or has long shown, the hour: say the minute instead.
  const isSteady = zones.every(
    (zone) => offsetAt(zone.transitions, instant) === offsetAt(zone.transitions, shown),
  );
  if (Math.abs(move) > NEAR || !isSteady) return { nearness: "exact", shown: instant };
  if (move === 0) return { nearness: "exact", shown };
  return { nearness: move > 0 ? "nearly" : "justAfter", shown };
}
