import { toInstant, type Instant } from "./instant.ts";

/** A stretch of time with one offset: from `start` until the next period. `offset` is in milliseconds east of UTC. */
export interface Period {
  readonly start: Instant;
  readonly offset: number;
}

/** A zone's offsets, a UTC year at a time: the year's periods in order, the first starting with the year. */
export type TransitionTable = (utcYear: number) => readonly Period[];

// The shortest period of any zone since 1970 is a week less an hour of summer time (Brazil, October 2000); a probe every three
// days misses none.
const PROBE_STEP = 3 * 24 * 3_600_000;

/**
 * The table of the zone whose offset, in milliseconds, `offsetAtMs` gives. A year is worked out when first asked for
 * (about 2 ms) and remembered, because `offsetAtMs` is a hundred times slower than a look-up.
 */
export function createTransitionTable(offsetAtMs: (ms: number) => number): TransitionTable {
  const years = new Map<number, readonly Period[]>();
  return (utcYear) => {
    const known = years.get(utcYear);
    if (known !== undefined) return known;
    const periods = findPeriods(utcYear, (ms) => Math.round(offsetAtMs(ms)));
    years.set(utcYear, periods);
    return periods;
  };
}

function findPeriods(utcYear: number, offsetAtMs: (ms: number) => number): readonly Period[] {
  const first = Date.UTC(utcYear, 0, 1);
  const end = Date.UTC(utcYear + 1, 0, 1) - 1;
  let current = { start: toInstant(first), offset: offsetAtMs(first) };
  const periods: Period[] = [current];
  for (let from = first; from < end; from += PROBE_STEP) {
    const to = Math.min(from + PROBE_STEP, end);
    const offset = offsetAtMs(to);
    if (offset === current.offset) continue;
    const before = current.offset;
    current = { start: findChange(from, to, (ms) => offsetAtMs(ms) === before), offset };
    periods.push(current);
  }
  return periods;
}

/** The first whole second in (`low`, `high`] at which `isBefore` no longer holds; transitions fall on whole seconds. */
function findChange(low: number, high: number, isBefore: (ms: number) => boolean): Instant {
  let holds = Math.floor(low / 1000);
  let fails = Math.ceil(high / 1000);
  while (fails - holds > 1) {
    const middle = Math.floor((holds + fails) / 2);
    if (isBefore(middle * 1000)) holds = middle;
    else fails = middle;
  }
  return toInstant(fails * 1000);
}

/** The offset in force at `instant`, in milliseconds east of UTC. */
export function offsetAt(table: TransitionTable, instant: Instant): number {
  const periods = table(new Date(instant).getUTCFullYear());
  let offset = 0;
  for (const period of periods) {
    if (period.start > instant) break;
    offset = period.offset;
  }
  return offset;
}
