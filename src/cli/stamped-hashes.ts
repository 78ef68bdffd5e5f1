import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashCode } from "../build/code-digest.ts";
import { writeWhole } from "../build/write-whole.ts";

/** By the name of a file: what the disk told of it when it was read, and what `hashCode` gives of it. */
type Known = Readonly<Record<string, readonly [stamp: string, hash: string]>>;

// Some disks tell times to two seconds only.
const UNSURE_MS = 2000;

/**
 * What `hashCode` gives of the files `names` in `folder`, in their order. `kept` is a file in which it is remembered, so that only those
 * are read whose size, times or inode are others than when they were read last, or that were touched just before it.
 */
export function readStampedHashes(
  folder: string,
  names: readonly string[],
  kept: string,
): readonly (readonly [name: string, hash: string])[] {
  const known = readKnown(kept);
  const found = names.map((name) => {
    const file = join(folder, name);
    // Before the file is read: what is written to it later shows in another stamp.
    const stamp = stampOf(file);
    const [knownStamp, knownHash] = known[name] ?? [];
    const isKnown = stamp !== undefined && stamp === knownStamp && knownHash !== undefined;
    const sum = isKnown ? knownHash : hashCode(folder, name);
    return { name, stamp, sum, isKnown };
  });
  if (found.some(({ stamp, isKnown }) => !isKnown && stamp !== undefined)) {
    const settled = found.filter(({ stamp }) => stamp !== undefined);
    const news = settled.map(({ name, stamp, sum }) => [name, [stamp, sum]] as const);
    tryWrite(kept, JSON.stringify(Object.fromEntries(news)));
  }
  return found.map(({ name, sum }) => [name, sum]);
}

function stampOf(file: string): string | undefined {
  const now = Date.now();
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  const isSettled = Math.max(mtimeMs, ctimeMs) < now - UNSURE_MS;
  return isSettled ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : undefined;
}

function readKnown(kept: string): Known {
  try {
    return JSON.parse(readFileSync(kept, "utf8")) as Known;
  } catch {
    return {};
  }
}

function tryWrite(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch {
    // A folder that cannot be written: the files are read again the next time.
  }
}
