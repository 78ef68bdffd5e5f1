import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { runInTurn } from "../../src/cli/run-in-turn.ts";

const WORK_MS = 1000;

/** A function that runs in turn a work of a second, and the times at which runs began and ended. */
function makeWork() {
  const begun = Date.now();
  const log: (readonly ["begins" | "ends", number])[] = [];
  const run = runInTurn(async () => {
    log.push(["begins", Date.now() - begun]);
    await new Promise((resolve) => setTimeout(resolve, WORK_MS));
    log.push(["ends", Date.now() - begun]);
  });
  return { run, log };
}

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

describe("runInTurn", () => {
  it("makes one run of many calls, once they have been quiet for a moment", async () => {
    const { run, log } = makeWork();
    for (let call = 0; call < 20; call += 1) {
      run();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual([
      ["begins", 230],
      ["ends", 1230],
    ]);
  });

  it("runs again for a call that comes after a run", async () => {
    const { run, log } = makeWork();
    run();
    await vi.advanceTimersByTimeAsync(5000);
    run();
    await vi.advanceTimersByTimeAsync(5000);
    expect(log.map(([what]) => what)).toEqual(["begins", "ends", "begins", "ends"]);
  });

  it.each([
    ["one call", [100]],
    ["many calls in quick succession", [100, 110, 120, 130]],
    ["calls with pauses between them", [100, 300, 500, 700, 900]],
  ])("runs once more, and never twice at once, for %s during a run", async (_, times) => {
    const { run, log } = makeWork();
    run();
    for (const time of times) setTimeout(run, time);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(log.map(([what]) => what)).toEqual(["begins", "ends", "begins", "ends"]);
    expect(log[2]?.[1]).toBe(log[1]?.[1]);
  });

  it("does nothing until it is called", async () => {
    const { log } = makeWork();
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual([]);
  });
});
