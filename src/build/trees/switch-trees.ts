import { existsSync, renameSync, rmSync } from "node:fs";
import type { Exchange } from "./exchange-folders.ts";
import { folderId } from "./folder-id.ts";
import { followPaths } from "./follow-paths.ts";
import type { Places } from "./locate-trees.ts";
import { discardSpare, writeState } from "./spare-state.ts";

/** How a switch is done on this system, and who is told where it cannot be done in one step. */
export interface Switch {
  readonly exchange: Exchange;
  readonly onNotice: (notice: string) => void;
}

/**
 * Makes the visible folder the finished spare tree, from which it differs in `paths`: in one step, or by two renames, or,
 * where the folder cannot be moved at all, file by file.
 */
export function switchTrees(places: Places, paths: readonly string[], way: Switch): void {
  const isThere = existsSync(places.visible);
  if (places.isMovable && move(places, way.exchange)) {
    // What was written before the commit tells by the folders themselves that they have changed places.
    if (!isThere) discardSpare(places);
    return;
  }
  way.onNotice(
    `${places.visible} cannot change places with another folder, so its files are replaced one by one: readers may meet old and new pages for a moment.`,
  );
  writeState(places, { spare: "syncing", paths });
  finishSync(places, paths);
}

/** Brings the files at `paths` into the visible folder one by one; also where an earlier run was killed while doing so. */
export function finishSync(places: Places, paths: readonly string[]): void {
  const { tree, visible, isMovable } = places;
  followPaths({ from: tree, to: visible, isSeen: true }, paths);
  const id = folderId(visible);
  if (isMovable && id !== undefined)
    writeState(places, { spare: "behind", visible: id, paths: [] });
  else discardSpare(places);
}

/** Ends the two renames between which an earlier run was killed: the caller’s commit had happened before the first. */
export function finishRenames({ visible, tree, old }: Places): void {
  if (!existsSync(old)) return;
  if (!existsSync(visible)) renameSync(existsSync(tree) ? tree : old, visible);
  if (!existsSync(tree) && existsSync(old)) renameSync(old, tree);
  // Somebody has put a folder where ours was to stand: what stood there before is not needed any more.
  rmSync(old, { recursive: true, force: true });
}

/** Whether the two have changed places; where not, they are where they were. */
function move({ visible, tree, old }: Places, exchange: Exchange): boolean {
  if (!existsSync(visible)) {
    renameSync(tree, visible);
    return true;
  }
  if (exchange(visible, tree)) return true;
  try {
    renameSync(visible, old);
  } catch {
    // A mount point, a folder of a lower layer, or one that a process on Windows holds open.
    return false;
  }
  try {
    renameSync(tree, visible);
  } catch {
    renameSync(old, visible);
    return false;
  }
  renameSync(old, tree);
  return true;
}
