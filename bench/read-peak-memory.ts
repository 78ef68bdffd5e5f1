import { readdirSync, readFileSync } from "node:fs";

/**
 * The most memory in MiB that a process has held so far, by Linux’s own record; of a tree, the sum for all its processes that
 * live. Undefined where the process has ended or the system keeps no such record.
 */
export function readPeakMemory(pid: number, of: "process" | "tree"): number | undefined {
  const pids = of === "tree" ? [pid, ...listDescendants(pid)] : [pid];
  const peaks = pids.map(readPeak).filter((peak) => peak !== undefined);
  return peaks.length === 0 ? undefined : peaks.reduce((sum, peak) => sum + peak);
}

function readPeak(pid: number): number | undefined {
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(readProcess(pid, "status"))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}

function listDescendants(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    // The name of the program, in brackets, may hold anything.
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(
      /^\d+$/.test(name) ? readProcess(Number(name), "stat") : "",
    );
    if (parent !== null) parents.set(Number(name), Number(parent[1]));
  }
  const isBelow = (child: number): boolean => {
    const parent = parents.get(child);
    return parent === pid || (parent !== undefined && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

function readProcess(pid: number, file: "stat" | "status"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
