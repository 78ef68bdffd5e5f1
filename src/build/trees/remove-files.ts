import { rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasFile } from "./read-tree.ts";

/**
 * Removes the files `paths` from `folder`, where they are there, and the folders that are empty without them. May be done
 * again after it was broken off.
 */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) if (hasFile(folder, path)) rmSync(join(folder, path));
  for (const parent of new Set(paths.map((path) => dirname(path)))) removeEmpty(folder, parent);
}

function removeEmpty(folder: string, path: string): void {
  if (path === ".") return;
  try {
    rmdirSync(join(folder, path));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["ENOENT", "ENOTDIR"].includes(code)) return;
  }
  removeEmpty(folder, dirname(path));
}
