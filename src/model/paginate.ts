import type { Url } from "./urls.ts";

/** A fixed stretch of a growing list, newest first within it. */
export interface Stretch<T> {
  /** Counted from 1, the oldest stretch. */
  readonly number: number;
  readonly url: Url;
  readonly items: readonly T[];
  /** The stretches before and after it. */
  readonly older: Url | undefined;
  readonly newer: Url | undefined;
}

/**
 * Cuts `items`, given newest first, into stretches of `perPage` counted from the oldest, so that a full one never changes.
 */
export function paginate<T>(
  items: readonly T[],
  perPage: number,
  urlOf: (number: number) => Url,
): readonly Stretch<T>[] {
  const oldestFirst = items.toReversed();
  const count = Math.ceil(items.length / perPage);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    url: urlOf(index + 1),
    items: oldestFirst.slice(index * perPage, (index + 1) * perPage).toReversed(),
    older: index === 0 ? undefined : urlOf(index),
    newer: index + 1 === count ? undefined : urlOf(index + 2),
  }));
}

/** The newest end of a growing list: its items, newest first, and where the ones before them are. */
export interface NewestEnd<T> {
  readonly items: readonly T[];
  readonly older: Url | undefined;
}

/** The two newest of `stretches`, given from the oldest on, as one list: a page that has just begun is not bare. */
export function newestOf<T>(stretches: readonly Stretch<T>[]): NewestEnd<T> {
  const shown = stretches.slice(-2);
  return { items: shown.toReversed().flatMap(({ items }) => items), older: shown[0]?.older };
}
