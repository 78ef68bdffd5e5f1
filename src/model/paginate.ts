import type { Url } from "./urls.ts";

/** A fixed stretch of a growing list, newest first within it. */
export interface Stretch<T> {
  /** Counted from 1, the oldest stretch. */
  readonly number: number;
  readonly url: Url;
  readonly items: readonly T[];
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
  return Array.from({ length: Math.ceil(items.length / perPage) }, (_, index) => ({
    number: index + 1,
    url: urlOf(index + 1),
    items: oldestFirst.slice(index * perPage, (index + 1) * perPage).toReversed(),
  }));
}
