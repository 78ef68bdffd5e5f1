import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { linkFile } from "./link-tree.ts";
import { hasFile } from "./read-tree.ts";
import { removeFiles } from "./remove-files.ts";

/** Two folders, of which `to` becomes equal to `from` at some paths; `isSeen` says that readers look at it meanwhile. */
export interface Followed {
  readonly from: string;
  readonly to: string;
  readonly isSeen: boolean;
}

/**
 * Makes `to` equal to `from` at `paths`: what `from` lacks is removed, then what it has is linked. May be done again after it
 * was broken off.
 */
export function followPaths({ from, to, isSeen }: Followed, paths: readonly string[]): void {
  const { there = [], gone = [] } = Object.groupBy(paths, (path) =>
    hasFile(from, path) ? "there" : "gone",
  );
  removeFiles(to, gone);
  for (const path of there) {
    const [source, target] = [join(from, path), join(to, path)];
    mkdirSync(dirname(target), { recursive: true });
    if (isSeen) linkBeside(source, target);
    else {
      rmSync(target, { force: true });
      linkFile(source, target);
    }
  }
}

/** Links beside the target and renames, so that the path always has a file. */
function linkBeside(source: string, target: string): void {
  const beside = join(dirname(target), ".dateline-new");
  rmSync(beside, { force: true });
  linkFile(source, beside);
  renameSync(beside, target);
  // A rename of one link onto another of the same file does nothing, and says nothing.
  rmSync(beside, { force: true });
}
