import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The bytes of the file `path` in `folder`; undefined where there is no such file. */
export function readTree(folder: string, path: string): Buffer | undefined {
  return hasFile(folder, path) ? readFileSync(join(folder, path)) : undefined;
}

/** Whether `path` in `folder` is there and is no folder. */
export function hasFile(folder: string, path: string): boolean {
  return statFile(folder, path) !== undefined;
}

/** Whether both folders have a file `path`, with the same bytes. */
export function isSameFile(one: string, other: string, path: string): boolean {
  const sizes = [one, other].map((folder) => statFile(folder, path)?.size);
  if (sizes[0] === undefined || sizes[0] !== sizes[1]) return false;
  return readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
}

function statFile(folder: string, path: string): { readonly size: number } | undefined {
  try {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return stats?.isDirectory() === false ? stats : undefined;
  } catch (error) {
    // A part of the path is a file.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
