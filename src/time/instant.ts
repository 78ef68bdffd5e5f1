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
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  // `toISOString` takes three times as long, and a page states a dozen instants; it knows how other years are written.
  if (!(year >= 1000 && year <= 9999)) return `${date.toISOString().slice(0, 19)}Z`;
  const day = `${year}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return `${day}T${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}Z`;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The latest of `instants`; `undefined` where there is none. */
export function latestOf(instants: readonly Instant[]): Instant | undefined {
  const [first, ...others] = instants;
  if (first === undefined) return undefined;
  return others.reduce((latest, at) => (at > latest ? at : latest), first);
}
