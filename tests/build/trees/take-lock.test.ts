import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { thisProcess } from "../../../src/build/trees/running-process.ts";
import { takeLock } from "../../../src/build/trees/take-lock.ts";
import { makeFolder } from "../temporary-folder.ts";

/** Takes the lock and gives it back; what the waiter was told meanwhile. */
async function takeAndRelease(file: string): Promise<readonly string[]> {
  const told: string[] = [];
  const release = await takeLock(file, (holder) => told.push(holder));
  release();
  return told;
}

it("takeLock makes the folder of a lock, and the lock says who has it until it is given back", async () => {
  const file = join(makeFolder(), "a", "lock");
  const release = await takeLock(file, () => undefined);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(thisProcess());
  release();
  expect(existsSync(file)).toBe(false);
});

it("takeLock waits for the process that has the lock, and says once which that is", async () => {
  const file = join(makeFolder(), "lock");
  const release = await takeLock(file, () => undefined);
  const waiting = takeAndRelease(file);
  setTimeout(release, 350);
  const told = await waiting;
  expect(told).toEqual([expect.stringContaining(`process ${process.pid} on `)]);
});

it.each([
  ["that has ended", { pid: spawnSync(process.execPath, ["--version"]).pid, startedAt: "1" }],
  ["whose number another process has now", { startedAt: "1" }],
])("takeLock takes over the lock of a process %s", async (_, holder) => {
  const file = join(makeFolder(), "lock");
  writeFileSync(file, JSON.stringify({ ...thisProcess(), ...holder }));
  expect(await takeAndRelease(file)).toEqual([]);
});

it("takeLock does not take over the lock of a process on another host", async () => {
  const file = join(makeFolder(), "lock");
  const holder = JSON.stringify({ ...thisProcess(), host: "elsewhere", startedAt: "1" });
  writeFileSync(file, holder);
  const waiting = takeAndRelease(file);
  setTimeout(() => {
    expect(readFileSync(file, "utf8")).toBe(holder);
    writeFileSync(file, JSON.stringify({ ...thisProcess(), startedAt: "1" }));
  }, 350);
  expect(await waiting).toHaveLength(1);
});

it("takeLock gives a lock that was left over to one of many", async () => {
  const file = join(makeFolder(), "lock");
  writeFileSync(file, JSON.stringify({ ...thisProcess(), startedAt: "1" }));
  let [holders, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      const release = await takeLock(file, () => undefined);
      holders += 1;
      most = Math.max(most, holders);
      await new Promise((resolve) => setTimeout(resolve, 20));
      holders -= 1;
      release();
    }),
  );
  expect(most).toBe(1);
});
