import { formatClock } from "./clock.ts";
import type { ClockFace } from "./clock-face.ts";
import type { ByAgreement } from "./clock-words.ts";
import type { Clockwork } from "./clockwork.ts";
import { dayOfWall } from "./day.ts";
import { formatIso, type Instant } from "./instant.ts";
import { wallClockAt } from "./wall-clock.ts";
import type { Zone } from "./zone.ts";

/** One instant as both zones show it. `isSameClock` and `isSameDay` compare the two faces. */
export interface PairedClock {
  readonly instant: Instant;
  readonly iso: string;
  readonly faces: readonly [primary: ClockFace, companion: ClockFace];
  readonly isSameClock: boolean;
  readonly isSameDay: boolean;
}

/** `instant` as both zones of `clockwork` show it. */
export function pairClocks(instant: Instant, clockwork: Clockwork): PairedClock {
  const [primary, companion] = [
    readFace(instant, clockwork.zones[0], clockwork),
    readFace(instant, clockwork.zones[1], clockwork),
  ];
  return {
    instant,
    iso: formatIso(instant),
    faces: [primary, companion],
    isSameClock: primary.clock === companion.clock,
    isSameDay: primary.day === companion.day,
  };
}

function readFace(instant: Instant, zone: Zone, clockwork: Clockwork): ClockFace {
  const wall = wallClockAt(instant, zone);
  return { zone, wall, clock: formatClock(wall, clockwork), day: dayOfWall(wall) };
}

/**
 * Both clocks in words: `10.27pm Kyiv and Moscow` where they agree, else `9.27pm Kyiv (10.27pm Moscow)`, with the
 * companion's weekday where its date differs.
 */
export function formatPairedClock(pair: PairedClock, clockwork: Clockwork): string {
  return splitPairedClock(pair, clockwork).join(" ");
}

/** The two parts of a paired clock in words, between which a line may break: `9.27pm Kyiv` and `(10.27pm Moscow)`. */
export function splitPairedClock(
  pair: PairedClock,
  { words }: Clockwork,
): readonly [string, string] {
  return words.pair[agreementOf(pair)](...pair.faces);
}

/** How the two faces of a pair stand: one clock on one day, two clocks on one day, or two days. */
export function agreementOf({ isSameClock, isSameDay }: PairedClock): keyof ByAgreement<unknown> {
  if (!isSameDay) return "differentDays";
  return isSameClock ? "sameClock" : "sameDay";
}
