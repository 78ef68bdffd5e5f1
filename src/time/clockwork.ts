import type { Locale } from "date-fns";
import type { ClockStyle } from "./clock.ts";
import type { ZonePair } from "./zone.ts";

/** All that decides how an instant is written: the two zones, the clock style, and the locale of day and month names. */
export interface Clockwork {
  readonly zones: ZonePair;
  readonly style: ClockStyle;
  readonly locale: Locale;
}
