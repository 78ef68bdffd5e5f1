import { describe, expect, it, onTestFinished, vi } from "vitest";
import { showProgress } from "../../src/cli/progress.ts";

/** A stream that keeps what is written to it; its clock stands still but for `wait`. */
function makeStream(isTTY: boolean) {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  const stream = { isTTY, write } as unknown as NodeJS.WriteStream;
  return { stream, written, wait: (ms: number) => vi.advanceTimersByTime(ms) };
}

describe("showProgress", () => {
  it("writes nothing at all where there is no terminal", () => {
    const { stream, written, wait } = makeStream(false);
    const { update, clear } = showProgress(stream);
    wait(5000);
    update(1, 3);
    clear();
    expect(written).toEqual([]);
  });

  it("stays silent for the first second, then says how far the work has come", () => {
    const { stream, written, wait } = makeStream(true);
    const { update } = showProgress(stream);
    wait(999);
    update(1, 3);
    expect(written).toEqual([]);
    wait(1);
    update(2, 3);
    expect(written).toEqual(["\rrendering 2 of 3 files"]);
  });

  it("writes ten times a second at most", () => {
    const { stream, written, wait } = makeStream(true);
    const { update } = showProgress(stream);
    wait(1000);
    for (let done = 1; done <= 1000; done += 1) {
      update(done, 1000);
      wait(1);
    }
    expect(written).toHaveLength(10);
  });

  it("clears its line at the end", () => {
    const { stream, written } = makeStream(true);
    showProgress(stream).clear();
    expect(written).toEqual(["\r\u001B[K"]);
  });
});
