import type { Day } from "./day.ts";
import type { WallClock } from "./wall-clock.ts";
import type { Zone } from "./zone.ts";

/** What the clock and the calendar of one zone show at an instant. */
export interface ClockFace {
  readonly zone: Zone;
  readonly wall: WallClock;
  readonly clock: string;
  readonly day: Day;
}
