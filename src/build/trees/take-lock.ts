import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hasEnded, thisProcess, type RunningProcess } from "./running-process.ts";

const POLL_MILLISECONDS = 100;

// A lock is written within one poll. One that is unreadable for as many was left so by a process killed in between.
const PATIENCE_POLLS = 50;

/**
 * Creates the lock `file`, and the folder for it, and gives the function that removes it. While another process has it, waits
 * and tells `onWait` once who that is. The lock of a process of this host that has ended is taken over.
 */
export async function takeLock(
  file: string,
  onWait: (holder: string) => void,
): Promise<() => void> {
  const mine = JSON.stringify(thisProcess());
  let [seen, polls, isTold] = [readText(file), 0, false];
  while (!create(file, mine)) {
    const text = readText(file);
    polls = text === seen ? polls + 1 : 0;
    seen = text;
    const holder = parseHolder(text);
    const isLeftOver = holder === undefined ? polls > PATIENCE_POLLS : hasEnded(holder);
    if (isLeftOver) takeAway(file, text, polls);
    else if (holder !== undefined && !isTold) {
      onWait(`process ${holder.pid} on ${holder.host}, which has ${file}`);
      isTold = true;
    }
    if (existsSync(file)) await setTimeout(POLL_MILLISECONDS);
  }
  return () => {
    if (readText(file) === mine) rmSync(file);
  };
}

/** Removes the lock with the text `leftOver`, by one process at a time: a second one might remove the lock of the first. */
function takeAway(file: string, leftOver: string | undefined, polls: number): void {
  const turn = `${file}.turn`;
  if (create(turn, "")) {
    if (readText(file) === leftOver) rmSync(file, { force: true });
    rmSync(turn, { force: true });
  } else if (polls > PATIENCE_POLLS) rmSync(turn, { force: true });
}

/** Whether `file` was not there, and is now. */
function create(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    // The folder may have gone again with the process that had the lock.
    if (["EEXIST", "ENOENT"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parseHolder(text = ""): RunningProcess | undefined {
  try {
    return JSON.parse(text) as RunningProcess;
  } catch {
    return undefined;
  }
}
