import { toInstant, type Instant } from "./instant.ts";

/** The present moment of a build, which answers what has come by then and remembers until when its answers hold. */
export interface Moment {
  /** Whether `at` has come: it is this moment or an earlier one. */
  readonly hasCome: (at: Instant) => boolean;
  /** The first moment after this one at which an answer that was given would be another; `undefined` where none ever would. */
  readonly holdsUntil: () => Instant | undefined;
}

/** The moment `now`. */
export function createMoment(now: Instant): Moment {
  let until = Number.POSITIVE_INFINITY;
  return {
    hasCome: (at) => {
      if (at <= now) return true;
      if (at < until) until = at;
      return false;
    },
    holdsUntil: () => (Number.isFinite(until) ? toInstant(until) : undefined),
  };
}

/** The instant right after `at`: it has come where `at` has passed. */
export function justAfter(at: Instant): Instant {
  return toInstant(at + 1);
}
