import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Where the parts of a published folder are. */
export interface Places {
  /** The folder that is served, by its real name. */
  readonly visible: string;
  /** The folder of all that follows. */
  readonly spare: string;
  readonly tree: string;
  readonly staging: string;
  /** Where the visible folder stands for a moment on systems that cannot exchange two folders in one step. */
  readonly old: string;
  readonly lock: string;
  readonly state: string;
  /** Whether the visible folder may change places with another: it is no mount point, and the folder above can be written. */
  readonly isMovable: boolean;
}

/** The places that belong to `folder`, which need not be there; the folder above it is made. Throws where it is a file. */
export function locateTrees(folder: string): Places {
  const visible = resolveFolder(resolve(folder));
  const stats = statSync(visible, { throwIfNoEntry: false });
  if (stats?.isDirectory() === false) throw new Error(`${folder} is not a folder.`);
  return placesOf(visible, stats === undefined || isMovable(visible));
}

/** The places of the folder whose real name is `visible`: beside it, or inside it where it cannot be moved. */
export function placesOf(visible: string, isMovable: boolean): Places {
  const spare = isMovable
    ? join(dirname(visible), `.${basename(visible)}.spare`)
    : join(visible, ".dateline.spare");
  const inSpare = (name: string): string => join(spare, name);
  return {
    visible,
    spare,
    tree: inSpare("tree"),
    staging: inSpare("staging"),
    old: inSpare("old"),
    lock: inSpare("lock"),
    state: inSpare("state.json"),
    isMovable,
  };
}

/** Follows links, even where what the last of them points at is not there yet. */
function resolveFolder(folder: string): string {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    return resolveFolder(resolve(dirname(folder), readlinkSync(folder)));
  mkdirSync(dirname(folder), { recursive: true });
  return join(realpathSync(dirname(folder)), basename(folder));
}

function isMovable(visible: string): boolean {
  const parent = dirname(visible);
  if (statSync(parent).dev !== statSync(visible).dev) return false;
  try {
    accessSync(parent, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
