/** A source of numbers from 0 to below 1. */
export type Random = () => number;

/** A source that gives the same numbers for the same `seed` (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The item at `part` of the way through `items`, from 0 to below 1; throws where there are none. */
export function pick<T>(items: readonly T[], part: number): T {
  const item = items[Math.floor(part * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
