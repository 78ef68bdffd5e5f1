import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openThreads, type Threads } from "../../../src/build/thread/open-threads.ts";
import { makeFolder } from "../temporary-folder.ts";

const projectFolder = fileURLToPath(new URL("../../..", import.meta.url));

function open(): Threads {
  const threads = openThreads(projectFolder);
  onTestFinished(() => threads.close());
  return threads;
}

describe("threads", () => {
  it("are one at least, four at most, and leave one processor to the build", () => {
    expect(open().count).toBe(Math.min(4, Math.max(1, availableParallelism() - 1)));
  });

  it("do one task after the other, in the order in which they are asked", async () => {
    const threads = open();
    const folder = makeFolder();
    const ask = (text: string) =>
      threads.ask(0, {
        kind: "write",
        files: [{ path: "a/b.html", text }],
        folder,
      });
    await Promise.all([ask("first"), ask("second")]);
    expect(readFileSync(join(folder, "a/b.html"), "utf8")).toMatch(/first|second/);
    await ask("third");
    expect(readFileSync(join(folder, "a/b.html"), "utf8")).toBe("third");
  });

  it("reject with what a task threw, and go on with the next", async () => {
    const threads = open();
    const file = join(makeFolder(), "none.md");
    const files = [{ name: "recaps/none.md", path: "content/recaps/none.md", file }];
    await expect(threads.ask(0, { kind: "parse", files })).rejects.toThrow("ENOENT");
    await expect(threads.ask(0, { kind: "parse", files: [] })).resolves.toEqual([]);
  });

  it("may be closed before they are begun, and more than once", async () => {
    const threads = open();
    await threads.close();
    await threads.ask(0, { kind: "parse", files: [] });
    await threads.close();
    await expect(threads.close()).resolves.toBeUndefined();
  });

  it("are closed before the process ends, also where an answer comes meanwhile", () => {
    const module = new URL("../../../src/build/thread/open-threads.ts", import.meta.url).href;
    const code = `
      const { openThreads } = await import(${JSON.stringify(module)});
      const threads = openThreads(${JSON.stringify(projectFolder)});
      threads.load();
      // The thread is done long before this one reads its answer.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
      await threads.close();
      process.stdout.write("closed");`;
    const { stdout, status } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", code],
      { encoding: "utf8" },
    );
    expect([stdout, status]).toEqual(["closed", 0]);
  });
});
