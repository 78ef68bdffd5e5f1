import { spawn } from "node:child_process";
import type { Command } from "./contender.ts";
import { readPeakMemory } from "./read-peak-memory.ts";

/** What one run of a program took: seconds from its start to its end, and the most memory in MiB that it held. */
export interface Measurement {
  readonly seconds: number;
  /** Undefined where the system does not tell. */
  readonly memory: number | undefined;
}

// Short, since what a process held in its last moments is seen only while it lives.
const POLL_MS = 10;

/** Runs a program to its end. Throws with what it said where it fails. */
export function measureProcess(
  { file, args, folder, env = {} }: Command,
  memoryOf: "process" | "tree",
): Promise<Measurement> {
  const { promise, resolve, reject } = Promise.withResolvers<Measurement>();
  const begun = performance.now();
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => said.push(part));
  let memory: number | undefined;
  const poll = setInterval(() => {
    const now = child.pid === undefined ? undefined : readPeakMemory(child.pid, memoryOf);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, POLL_MS);
  child.on("error", reject);
  let seconds = 0;
  child.on("exit", () => {
    seconds = (performance.now() - begun) / 1000;
    clearInterval(poll);
  });
  // Only then has all been read that it said.
  child.on("close", (status) => {
    if (status === 0) resolve({ seconds, memory });
    else reject(new Error(`${file} ${args.join(" ")} failed:\n${Buffer.concat(said).toString()}`));
  });
  return promise.finally(() => clearInterval(poll));
}
