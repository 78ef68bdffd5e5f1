import { formatClock } from "./clock.ts";
import type { Clockwork } from "./clockwork.ts";
import { dayOfWall, type Day } from "./day.ts";
import { formatDay } from "./format-day.ts";
import { formatIso, type Instant } from "./instant.ts";
import { wallClockAt, type WallClock } from "./wall-clock.ts";
import type { Zone } from "./zone.ts";

/** What the clock and the calendar of one zone show at an instant. */
export interface ClockFace {
  readonly zone: Zone;
  readonly wall: WallClock;
  readonly clock: string;
  readonly day: Day;
}

/** One instant as both zones show it. `isSameClock` and `isSameDay` compare the two faces. */
export interface PairedClock {
  readonly instant: Instant;
  readonly iso: string;
  readonly faces: readonly [primary: ClockFace, companion: ClockFace];
  readonly isSameClock: boolean;
  readonly isSameDay: boolean;
}

/** `instant` as both zones of `clockwork` show it. */
export function pairClocks(instant: Instant, { zones, style }: Clockwork): PairedClock {
  const [primary, companion] = [
    readFace(instant, zones[0], style),
    readFace(instant, zones[1], style),
  ];
  return {
    instant,
    iso: formatIso(instant),
    faces: [primary, companion],
    isSameClock: primary.clock === companion.clock,
    isSameDay: primary.day === companion.day,
  };
}

function readFace(instant: Instant, zone: Zone, style: Clockwork["style"]): ClockFace {
  const wall = wallClockAt(instant, zone);
  return { zone, wall, clock: formatClock(wall, style), day: dayOfWall(wall) };
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
  { locale }: Clockwork,
): readonly [string, string] {
  const [primary, companion] = pair.faces;
  if (pair.isSameClock && pair.isSameDay)
    return [primary.clock, `${primary.zone.label} and ${companion.zone.label}`];
  const weekday = pair.isSameDay ? "" : `${formatDay(companion.day, "weekday", locale)} `;
  return [
    `${primary.clock} ${primary.zone.label}`,
    `(${companion.clock} ${weekday}${companion.zone.label})`,
  ];
}
