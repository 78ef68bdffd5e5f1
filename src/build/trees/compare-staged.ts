import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { listTree } from "./list-tree.ts";
import type { Places } from "./locate-trees.ts";
import { hasFile, isSameFile } from "./read-tree.ts";

/** What a build changes: its new files are staged; those of before go if they are in `removed`, or all if `isWhole`. */
export interface Changes {
  readonly removed: readonly string[];
  readonly isWhole: boolean;
  /** The beginning of paths that stay also where `isWhole`. */
  readonly kept?: string;
}

/** The paths of the files that a publication added, of those whose bytes it changed, and of those it removed. */
export interface PublishedPaths {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** How the staged files differ from the visible ones. */
export interface StagedPaths extends PublishedPaths {
  /** Files that are staged with the bytes that are visible already, or that are visible and stay. */
  readonly same: readonly string[];
}

/** Compares the staged files, byte for byte, with the visible ones. */
export function compareStaged(places: Places, { removed, isWhole, kept }: Changes): StagedPaths {
  const staged = new Set(listTree(places.staging));
  if (!existsSync(places.visible))
    return { added: [...staged], changed: [], removed: [], same: [] };
  const before = isWhole ? listVisible(places) : removed;
  const others = before.filter((path) => !staged.has(path) && hasFile(places.visible, path));
  const isKept = (path: string): boolean => isWhole && kept !== undefined && path.startsWith(kept);
  const gone = new Set(others.filter((path) => !isKept(path)));
  const folded = new Set([...gone].map((path) => path.toLowerCase()));
  const {
    added = [],
    changed = [],
    same = [],
  } = Object.groupBy(staged, (path) => {
    if (!hasFile(places.visible, path)) return "added";
    // Where letters’ case makes no difference to the disk, the file that is going may be the one that is there.
    if (folded.has(path.toLowerCase())) return "changed";
    return isSameFile(places.staging, places.visible, path) ? "same" : "changed";
  });
  return { added, changed, removed: [...gone], same: [...same, ...others.filter(isKept)] };
}

function listVisible({ visible, spare }: Places): readonly string[] {
  return listTree(visible).filter((path) => !join(visible, path).startsWith(spare + sep));
}
