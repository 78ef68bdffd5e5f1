import { createRandom } from "../../bench/random.ts";

/** Choices that are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** Whether something with this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** One of `list`, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** From `least` to `most` different ones of `list`, or all where it has fewer. */
  readonly some: <T>(list: readonly T[], least: number, most: number) => readonly T[];
  /** What `make` gives, with the probability, else nothing. */
  readonly maybe: <T>(probability: number, make: () => T) => T | undefined;
}

/** The choices of the seed `seed`. */
export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const happens = (probability: number): boolean => random() < probability;
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("There is nothing to pick from.");
    return list[below(list.length)] as T;
  };
  const some = <T>(list: readonly T[], least: number, most: number): readonly T[] => {
    const count = least + below(most - least + 1);
    const shuffled = list.map((item) => ({ item, order: random() }));
    const ordered = shuffled.toSorted((a, b) => a.order - b.order);
    return ordered.slice(0, count).map(({ item }) => item);
  };
  const maybe = <T>(probability: number, make: () => T): T | undefined =>
    happens(probability) ? make() : undefined;
  return { below, happens, pick, some, maybe };
}
