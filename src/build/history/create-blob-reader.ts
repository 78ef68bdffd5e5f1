import type { Revision } from "../../model/history/revision.ts";
import { readBlobs } from "./read-blobs.ts";

/** The bytes of a version of the file `name`; `undefined` where git has lost them. */
export type BlobReader = (name: string, blob: string) => Uint8Array | undefined;

// From one file on, twice as many each time: an edit asks for one, a first build for all, and a process takes its time to begin.
const MOST = 256;

/** Reads versions of the files whose versions `files` lists: with those of one, those of the files that come after it. */
export function createBlobReader(
  folder: string,
  files: ReadonlyMap<string, () => readonly Revision[]>,
): BlobReader {
  let ahead = 1;
  let held: ReadonlyMap<string, Uint8Array> = new Map();
  const read = (name: string): void => {
    const names = [...files.keys()];
    const at = names.indexOf(name);
    const next = names.slice(at, at + ahead);
    const blobs = next.flatMap((each) => files.get(each)?.() ?? []).map(({ blob }) => blob);
    held = readBlobs(folder, [...new Set(blobs)]);
    ahead = Math.min(MOST, ahead * 2);
  };
  return (name, blob) => {
    if (!held.has(blob)) read(name);
    return held.get(blob);
  };
}
