declare const instantBrand: unique symbol;

/** A point in time, as whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** Milliseconds in a minute. */
export const MINUTE = 60_000;

/** The instant `milliseconds` after 1970-01-01T00:00:00Z; fractions are dropped. */
export function toInstant(milliseconds: number): Instant {
  return Math.trunc(milliseconds) as Instant;
}

/** `instant` in ISO 8601 with `Z`, to the second: `2025-05-15T19:27:00Z`. */
export function formatIso(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** The latest of `instants`; `undefined` where there is none. */
export function latestOf(instants: readonly Instant[]): Instant | undefined {
  const [first, ...others] = instants;
  if (first === undefined) return undefined;
  return others.reduce((latest, at) => (at > latest ? at : latest), first);
}
