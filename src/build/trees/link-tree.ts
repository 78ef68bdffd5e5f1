import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

/** Makes the folder `to`, which must not be there, hold the files of `from` by hard links. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkFile(source, target);
  }
}

/** Makes `target`, which must not be there, a hard link to `source`, or a copy of the same age where links are refused. */
export function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // What is wrong with more than the link is wrong with the copy too.
    copyFileSync(source, target, constants.COPYFILE_EXCL);
    const { atime, mtime } = statSync(source);
    utimesSync(target, atime, mtime);
  }
}
