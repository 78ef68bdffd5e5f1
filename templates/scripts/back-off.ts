const MINUTE = 60_000;
const LONGEST = 15 * MINUTE;

/** After how many milliseconds to ask again when the last `failures` times failed: a minute, then ever longer, up to 15 minutes. */
export function delayAfter(failures: number): number {
  return Math.min(LONGEST, MINUTE * 2 ** failures);
}
