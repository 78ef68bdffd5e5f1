import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  compareStaged,
  type Changes,
  type PublishedPaths,
  type StagedPaths,
} from "./compare-staged.ts";
import { folderId } from "./folder-id.ts";
import { followPaths } from "./follow-paths.ts";
import { linkFile, linkTree } from "./link-tree.ts";
import type { Places } from "./locate-trees.ts";
import { removeFiles } from "./remove-files.ts";
import { discardSpare, readState, touchState, writeState } from "./spare-state.ts";
import { switchTrees, type Switch } from "./switch-trees.ts";

/** What is to be published, what to do when it is ready, and how to switch. */
export interface Publication extends Changes, Switch {
  readonly commit: () => void;
}

/**
 * Makes of the spare tree the site of the staged files, commits, and lets it change places with the visible folder. Where
 * nothing differs from what is visible, it only commits. Where anything throws, the visible folder is as it was.
 */
export function publishStaged(places: Places, publication: Publication): PublishedPaths {
  const { same, ...published } = compareStaged(places, publication);
  // What goes, first: a file may have become a folder, or the other way round.
  const paths = [...published.removed, ...published.added, ...published.changed];
  if (paths.length === 0 && existsSync(places.visible)) {
    publication.commit();
    return published;
  }
  makeNext(places, publication.isWhole, { same, ...published });
  const tree = folderId(places.tree) ?? "";
  writeState(places, { spare: "ready", tree, paths });
  publication.commit();
  switchTrees(places, paths, publication);
  return published;
}

/** Links a spare tree like the visible folder, where there is none and the two could change places. */
export function prepareSpare(places: Places): void {
  const visible = folderId(places.visible);
  if (!places.isMovable || visible === undefined) return;
  if (readState(places).spare !== "touched") return;
  discardSpare(places);
  linkTree(places.visible, places.tree);
  writeState(places, { spare: "behind", visible, paths: [] });
}

function makeNext(places: Places, isWhole: boolean, staged: StagedPaths): void {
  const isThere = existsSync(places.visible);
  if (!places.isMovable) useStaging(places);
  else if (isWhole || !isThere) {
    for (const path of staged.same) linkSame(places, path);
    useStaging(places);
  } else {
    touchSpare(places);
    removeFiles(places.tree, staged.removed);
    for (const path of [...staged.added, ...staged.changed]) moveIn(places, path);
  }
  if (isThere) chmodSync(places.tree, statSync(places.visible).mode);
}

/** Makes the staged files, and only those, the spare tree. */
function useStaging(places: Places): void {
  discardSpare(places);
  renameSync(places.staging, places.tree);
}

/** Puts the visible file in the place of a staged one with the same bytes, if there is one, so that it keeps its age. */
function linkSame({ staging, visible }: Places, path: string): void {
  mkdirSync(dirname(join(staging, path)), { recursive: true });
  rmSync(join(staging, path), { force: true });
  linkFile(join(visible, path), join(staging, path));
}

/** Makes the spare tree equal to the visible folder, with nothing written of that. */
function touchSpare(places: Places): void {
  prepareSpare(places);
  const state = readState(places);
  touchState(places);
  if (state.spare === "touched") return;
  followPaths({ from: places.visible, to: places.tree, isSeen: false }, state.paths);
}

function moveIn({ staging, tree }: Places, path: string): void {
  const target = join(tree, path);
  mkdirSync(dirname(target), { recursive: true });
  // Some file systems write to the disk at once what is renamed onto a file; what is removed before need not last.
  rmSync(target, { force: true });
  renameSync(join(staging, path), target);
}
