import { mkdirSync, rmdirSync, rmSync } from "node:fs";
import type { Changes, PublishedPaths } from "./compare-staged.ts";
import { join } from "node:path";
import { exchangeFolders, type Exchange } from "./exchange-folders.ts";
import { listTree } from "./list-tree.ts";
import { locateTrees, type Places } from "./locate-trees.ts";
import { prepareSpare, publishStaged } from "./publish-staged.ts";
import { hasFile, readTree } from "./read-tree.ts";
import { clearHalfState, readState } from "./spare-state.ts";
import { finishRenames, finishSync, switchTrees, type Switch } from "./switch-trees.ts";
import { takeLock } from "./take-lock.ts";

/** The folder to publish, and who is told of a wait for another process and of a switch that takes more than one step. */
export interface TreesRequest {
  readonly folder: string;
  readonly onWait?: (holder: string) => void;
  readonly onNotice?: (notice: string) => void;
}

/** Reads the bytes of a file by its path in a tree, with slashes; undefined where there is none. */
export type ReadFile = (path: string) => Buffer | undefined;

/** A published folder in the hands of this process alone. */
export interface Trees {
  /** The folder for the new files of a build, on the disk of the visible folder; empty at first and after each publication. */
  readonly staging: string;
  /** Reads what readers see now. */
  readonly readVisible: ReadFile;
  /** Lists the paths of what readers see in a folder, which need not be there. */
  readonly listVisible: (folder: string) => readonly string[];
  /**
   * Makes the visible folder hold the staged files: with those of before but for `removed`, or alone where `isWhole`.
   * Calls `commit` when all is ready, immediately before the switch; where that throws, nothing is switched.
   */
  readonly publish: (changes: Changes, commit: () => void) => PublishedPaths;
  /** Links a spare tree where there is none yet, so that the next publication costs only its changes. */
  readonly prepareSpare: () => void;
  /**
   * Switches where a run was killed between its commit and its switch: the finished tree is wanted, the visible one is not.
   * Says whether it did. To be called before anything else.
   */
  readonly rollForward: (isWanted: (read: ReadFile) => boolean) => boolean;
  /** Gives the lock back and clears away what was staged. */
  readonly close: () => void;
}

/**
 * Takes hold of the published folder, which need not be there, waiting for any other process that has it. What a killed run
 * has committed to and begun is brought to its end.
 */
export async function openTrees(request: TreesRequest): Promise<Trees> {
  return await openPlaces(locateTrees(request.folder), request, exchangeFolders);
}

/** Does the same for folders that have been located, with any means of exchange. */
export async function openPlaces(
  places: Places,
  { onWait = ignore, onNotice = ignore }: Omit<TreesRequest, "folder">,
  exchange: Exchange,
): Promise<Trees> {
  const release = await takeLock(places.lock, onWait);
  const way = { exchange, onNotice };
  recover(places);
  return {
    staging: places.staging,
    readVisible: (path) => readTree(places.visible, path),
    listVisible: (folder) => listTree(join(places.visible, folder)).map((path) => folder + path),
    publish: (changes, commit) => {
      try {
        return publishStaged(places, { ...changes, ...way, commit });
      } finally {
        clearStaging(places);
      }
    },
    prepareSpare: () => prepareSpare(places),
    rollForward: (isWanted) => rollForward(places, isWanted, way),
    close: () => close(places, release),
  };
}

function ignore(): void {
  // Nobody wants to know.
}

function recover(places: Places): void {
  clearHalfState(places);
  finishRenames(places);
  const state = readState(places);
  if (state.spare === "syncing") finishSync(places, state.paths);
  clearStaging(places);
}

function clearStaging({ staging }: Places): void {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
}

function rollForward(places: Places, isWanted: (read: ReadFile) => boolean, way: Switch): boolean {
  const state = readState(places);
  if (state.spare !== "ready") return false;
  const { visible, tree } = places;
  const paths = new Set(state.paths);
  // Where the folder cannot be moved, the tree has only what is new.
  const readNext: ReadFile = (path) =>
    hasFile(tree, path) || paths.has(path) ? readTree(tree, path) : readTree(visible, path);
  if (isWanted((path) => readTree(visible, path)) || !isWanted(readNext)) return false;
  switchTrees(places, state.paths, way);
  return true;
}

function close({ staging, spare }: Places, release: () => void): void {
  rmSync(staging, { recursive: true, force: true });
  release();
  try {
    rmdirSync(spare);
  } catch {
    // It holds the spare tree, or another process has come.
  }
}
