import { distance } from "fastest-levenshtein";

/** The one of `known` that `typed` is most likely a slip of, or `undefined` where none is near. */
export function findNearest(typed: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  const lower = typed.toLowerCase();
  for (const candidate of known) {
    // Texts are at least as far apart as their lengths.
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    const apart = distance(lower, candidate.toLowerCase());
    if (apart < least) [nearest, least] = [candidate, apart];
  }
  return nearest;
}
