import { readFileSync, rmSync } from "node:fs";
import { writeWhole } from "../write-whole.ts";
import { folderId } from "./folder-id.ts";
import type { Places } from "./locate-trees.ts";

/** What is known of the spare tree. `paths` are those of the files in which it and the visible folder differ. */
export type SpareState =
  /** Nothing: there is none, or a run was killed while it changed it. */
  | { readonly spare: "touched" }
  /** It is the finished next site, `tree` by its `folderId`; the caller’s commit may or may not have happened. */
  | { readonly spare: "ready"; readonly tree: string; readonly paths: readonly string[] }
  /** The caller’s commit has happened, and the files at `paths` are being brought into the visible folder one by one. */
  | { readonly spare: "syncing"; readonly paths: readonly string[] }
  /** It is behind the visible folder, `visible` by its `folderId`, by `paths` and nothing else. */
  | { readonly spare: "behind"; readonly visible: string; readonly paths: readonly string[] };

const TOUCHED = { spare: "touched" } as const;

/**
 * The state as far as the folders bear it out. Where they have changed places already it says so; where one is another than
 * the state was written for, nothing is known.
 */
export function readState(places: Places): SpareState {
  const written = readWritten(places.state);
  const [visible, tree] = [folderId(places.visible), folderId(places.tree)];
  if (tree === undefined || written.spare === "touched") return TOUCHED;
  if (written.spare === "syncing") return written;
  if (written.spare === "behind") return written.visible === visible ? written : TOUCHED;
  if (written.tree === tree) return written;
  return written.tree === visible ? { spare: "behind", visible, paths: written.paths } : TOUCHED;
}

/** Writes `state`, whole. The caller has the lock. */
export function writeState(places: Places, state: Exclude<SpareState, typeof TOUCHED>): void {
  writeWhole(places.state, JSON.stringify(state), halfState(places));
}

/** Removes what a run left that was killed while it wrote a state. */
export function clearHalfState(places: Places): void {
  rmSync(halfState(places), { force: true });
}

function halfState({ state }: Places): string {
  return `${state}.new`;
}

/** Forgets what is known of the spare tree, before it is changed. */
export function touchState({ state }: Places): void {
  rmSync(state, { force: true });
}

/** Forgets the spare tree, and removes it. */
export function discardSpare(places: Places): void {
  touchState(places);
  rmSync(places.tree, { recursive: true, force: true });
}

function readWritten(file: string): SpareState {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SpareState;
  } catch {
    return TOUCHED;
  }
}
