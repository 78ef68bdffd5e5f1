import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A process that may have ended since. `startedAt` tells it from a later one with its number, on systems that say. */
export interface RunningProcess {
  readonly pid: number;
  readonly host: string;
  readonly startedAt?: string | undefined;
}

/** The process that asks. */
export function thisProcess(): RunningProcess {
  return { pid: process.pid, host: hostname(), startedAt: startOf(process.pid) };
}

/** Whether `other` is certain to have ended; of one on another host nothing is certain. */
export function hasEnded(other: RunningProcess): boolean {
  if (other.host !== hostname()) return false;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // Any other error is that of a process which is there and not ours.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  const startedAt = startOf(other.pid);
  return startedAt !== undefined && other.startedAt !== undefined && startedAt !== other.startedAt;
}

/** When the process started, in the system’s own ticks; “ended” for one that only waits to be noticed by its parent. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces and brackets; the fields after it start with the third.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : fields[22 - 3];
  } catch {
    return undefined;
  }
}
