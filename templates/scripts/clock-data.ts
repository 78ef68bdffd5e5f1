import type { ClockStyle } from "../../src/time/clock.ts";

/** How the site writes clocks, as data: `{0}` and `{1}` stand for figures or for the clocks of the two zones. */
export interface ClockData {
  /** The ids of the two zones. */
  readonly zones: readonly [primary: string, companion: string];
  readonly style: ClockStyle;
  readonly midnight: string;
  readonly midday: string;
  readonly minuteMark: string;
  readonly beforeMidday: string;
  readonly afterMidday: string;
  readonly sameClock: string;
  readonly sameDay: string;
  /** By the weekday of the companion’s clock, from Sunday on. */
  readonly differentDays: readonly string[];
}
