import type { ClockTime } from "./clock.ts";

/** On which side of the stated clock the moment lies, by the words before it: nearly, just after, around, or none. */
export type Qualifier = "before" | "after" | "around" | "exact";

/** One clock that an opener states. `zoneName` is as typed: a zone, “local time”, or `undefined` where none is named. */
export interface ClockClaim {
  readonly clock: ClockTime;
  readonly qualifier: Qualifier;
  readonly weekday: string | undefined;
  readonly zoneName: string | undefined;
}

/** An opener taken apart: its sentence with the clocks, what follows it, and the clocks it states, in order. */
export interface OpenerReading {
  readonly sentence: string;
  readonly rest: string;
  readonly claims: readonly ClockClaim[];
}
