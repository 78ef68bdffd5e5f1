import type { ClockWords } from "./clock-words.ts";
import type { ClockStyle } from "./clock.ts";
import type { ZonePair } from "./zone.ts";

/** All that decides how an instant is written: the two zones, the clock style, and the words of the site's language. */
export interface Clockwork {
  readonly zones: ZonePair;
  readonly style: ClockStyle;
  readonly words: ClockWords;
}
