import { lstatSync } from "node:fs";
import { listContent, type ListedContent } from "../../content/read-content.ts";

/** A file of a content folder, not read. */
export interface FoundFile extends ListedContent {
  /** The whole path. */
  readonly file: string;
  readonly size: number;
  /** Changes whenever the file does; absent where it changed so lately that it might again without a trace. */
  readonly stamp: string | undefined;
}

// Some disks tell times to two seconds only.
const UNSURE_MS = 2000;

/**
 * Every file of the content folder `directory` as the disk tells of it, in the order of their names. `now` is the computer's
 * clock in milliseconds. Throws where the folder cannot be read.
 */
export function scanFolder(directory: string, now: number): readonly FoundFile[] {
  return listContent(directory).map(({ name, kind }) => {
    const file = `${directory}/${name}`;
    return { name, kind, file, ...stampOf(file, now) };
  });
}

/** What the disk tells of `file` at the computer’s time `now`, in milliseconds. */
export function stampOf(file: string, now: number): Pick<FoundFile, "size" | "stamp"> {
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(file);
  const isSettled = Math.max(mtimeMs, ctimeMs) < now - UNSURE_MS;
  return { size, stamp: isSettled ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : undefined };
}
