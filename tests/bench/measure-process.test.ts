import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { measureProcess } from "../../bench/measure-process.ts";

const run = (script: string, memoryOf: "process" | "tree" = "process") =>
  measureProcess({ file: process.execPath, args: ["-e", script], folder: tmpdir() }, memoryOf);

const HOLD_200_MB = "const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 300);";

test("tells the seconds that a process took and the most memory that it held", async () => {
  const { seconds, memory } = await run(HOLD_200_MB);
  expect(seconds).toBeGreaterThan(0.3);
  if (existsSync("/proc/self/status")) expect(memory).toBeGreaterThan(190);
});

test.runIf(existsSync("/proc/self/status"))(
  "adds up the memory of a tree of processes",
  async () => {
    const script = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(HOLD_200_MB)}])`;
    expect((await run(script)).memory).toBeLessThan(190);
    expect((await run(script, "tree")).memory).toBeGreaterThan(230);
  },
);

test("throws with what a process said that failed", async () => {
  await expect(run("console.error('no such thing'); process.exit(3)")).rejects.toThrow(
    "no such thing",
  );
});
