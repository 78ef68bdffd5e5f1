import { decodeAddress } from "../content/decode-address.ts";
import { findNearest } from "../content/did-you-mean.ts";
import type { FileList } from "./site-files.ts";

/** The one of `known` that `typed` is most likely a slip of. */
export type Nearest = (typed: string, known: Iterable<string>) => string | undefined;

/** The address of the site that `target` is most likely a slip of. */
export type NearestUrl = (target: string) => string | undefined;

// For how many mistakes a suggestion is looked for: each is held against many texts.
const LOOKED_FOR = 100;

/** Finds the nearest text as `findNearest` does, until it was asked too often. */
export function createNearest(): Nearest {
  let asked = 0;
  return (typed, known) => {
    asked += 1;
    return asked > LOOKED_FOR ? undefined : findNearest(typed, known);
  };
}

/** Finds the nearest address of `files`, once for each target: a page that is gone may be linked to from a thousand recaps. */
export function createNearestUrl(files: FileList): NearestUrl {
  const nearest = createNearest();
  let urls: ReadonlySet<string> | undefined;
  const listUrls = (): ReadonlySet<string> =>
    new Set([...files.outputs, ...files.copies].map(({ url }) => decodeAddress(url)));
  const found = new Map<string, string | undefined>();
  return (target) => {
    if (!found.has(target)) found.set(target, nearest(target, (urls ??= listUrls())));
    return found.get(target);
  };
}
