import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createEdits } from "../random-edits/create-edits.ts";
import type { State } from "../random-edits/state.ts";
import {
  listDifferences,
  listRewritten,
  readFolderOnDisk,
  type FolderOnDisk,
} from "./compare-folders.ts";
import { publishState, type PublishPlace } from "./publish-state.ts";
import { writeContent } from "./write-content.ts";

/** Which edits to make, how many, and a folder to build in, which is emptied. */
export interface Comparison {
  readonly seed: number;
  readonly editCount: number;
  /** After how many edits each the site is held against a clean build. */
  readonly editsBetween: number;
  readonly recapCount: number;
  readonly folder: string;
}

/** What a build after some edits got wrong, with the edits; nothing wrong where `wrong` is empty. */
export interface Compared {
  readonly done: readonly string[];
  readonly wrong: readonly string[];
}

/** Builds after each of some random edits into one folder, and holds this against clean builds. Stops at the first difference. */
export async function compareBuilds(comparison: Comparison): Promise<Compared> {
  const { seed, editCount, editsBetween, recapCount, folder } = comparison;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const edits = createEdits(seed, recapCount);
  const done: string[] = [];
  let { first: state } = edits;
  let site = await buildOn(undefined, state, folder);
  for (let count = 1; count <= editCount; count += 1) {
    const edited = edits.next(state);
    done.push(edited.what);
    const grown = await buildOn(state, edited.state, folder);
    const wrong = [...listRewritten(site, grown)];
    [state, site] = [edited.state, grown];
    if (count % editsBetween === 0)
      wrong.push(...listDifferences(site, await buildClean(state, folder)));
    if (wrong.length > 0) return { done, wrong };
  }
  return { done, wrong: [] };
}

/** Builds `state` on what the build of the state `before` left. */
async function buildOn(
  before: State | undefined,
  state: State,
  folder: string,
): Promise<FolderOnDisk> {
  const { contentFolder } = placeIn(folder);
  writeContent(contentFolder, before?.files ?? {}, state.files);
  await publishState(state, placeIn(folder));
  return readFolderOnDisk(placeIn(folder).outputFolder);
}

/** Builds `state`, whose content has been written, into a new folder. */
async function buildClean(state: State, folder: string): Promise<FolderOnDisk> {
  const outputFolder = join(folder, "clean");
  rmSync(outputFolder, { recursive: true, force: true });
  await publishState(state, { ...placeIn(folder), outputFolder, isClean: true });
  return readFolderOnDisk(outputFolder);
}

function placeIn(folder: string): PublishPlace {
  const [contentFolder, outputFolder] = [join(folder, "content"), join(folder, "site")];
  return { contentFolder, outputFolder, isClean: false };
}
