import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

type Call = (...args: readonly unknown[]) => unknown;

// All by which src/build/trees changes a disk.
const CALLS = [
  "chmodSync",
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "utimesSync",
  "writeFileSync",
] as const;

/**
 * Runs `work` as a process that is killed at its change number `fatal` of the disk, counted from 0: that change is done by
 * half, if it has halves, and none after it is done, not even by what clears up after an error. Says whether `work` was
 * killed; where it ended before, throws what it threw.
 */
export async function runUntil(
  fatal: number,
  work: (live: () => void) => Promise<void>,
): Promise<boolean> {
  const disk = fs as unknown as Record<string, Call>;
  const before = CALLS.map((name) => [name, disk[name] as Call] as const);
  let changes = 0;
  const live = (): boolean => {
    changes += 1;
    if (changes <= fatal) return true;
    throw new Error("killed");
  };
  for (const [name, call] of before) {
    disk[name] = (...args) => {
      if (changes === fatal) doHalf(name, call, args);
      live();
      return call(...args);
    };
  }
  syncBuiltinESMExports();
  try {
    await work(live);
  } catch (error) {
    if (changes <= fatal) throw error;
  } finally {
    for (const [name, call] of before) disk[name] = call;
    syncBuiltinESMExports();
  }
  return changes > fatal;
}

/** Does the first half of a change that the system does not do in one step. */
function doHalf(name: string, call: Call, [path, second]: readonly unknown[]): void {
  if (name === "writeFileSync") call(path, String(second).slice(0, String(second).length / 2));
  if (name !== "rmSync" || (second as fs.RmOptions | undefined)?.recursive !== true) return;
  const [first] = fs.existsSync(path as string) ? fs.readdirSync(path as string) : [];
  if (first !== undefined) call(join(path as string, first), { recursive: true });
}
