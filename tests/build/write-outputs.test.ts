import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Task } from "../../src/build/thread/messages.ts";
import type { Threads } from "../../src/build/thread/open-threads.ts";
import { writeCopies, writeOutputs } from "../../src/build/write-outputs.ts";
import { assetUrl } from "../../src/model/urls.ts";
import { makeOutput, type Output } from "../../src/outputs/output.ts";
import { readFolder } from "../site/site-folder.ts";
import { makeFolder } from "./temporary-folder.ts";

/** `count` outputs, of which each is its own number. */
function makeOutputs(count: number): readonly Output[] {
  return Array.from({ length: count }, (_, index) =>
    makeOutput({ url: assetUrl(`${index}.txt`), source: "a test" }, { index }, () => `${index}`),
  );
}

/** Writes `count` outputs with threads that do as `ask` does, and tells how far it said it was. */
async function write(count: number, ask: Threads["ask"]): Promise<readonly number[]> {
  const told: number[] = [];
  const threads = { count: 2, ask, load: () => {}, close: () => Promise.resolve() };
  const outputs = makeOutputs(count);
  await writeOutputs({ outputs, folder: "/out", threads, onRendered: (done) => told.push(done) });
  return told;
}

describe("writeOutputs", () => {
  it("has threads write each file once, in turns, and tells how many are rendered", async () => {
    const given: [index: number, task: Task][] = [];
    const told = await write(120, (index, task) => {
      given.push([index, task]);
      return Promise.resolve(undefined);
    });
    expect(told).toEqual([50, 100, 120]);
    expect(given.map(([index]) => index)).toEqual([0, 1, 0]);
    const files = given.flatMap(([, task]) => (task.kind === "write" ? task.files : []));
    expect(files).toHaveLength(120);
    expect(files[119]).toEqual({ path: "assets/119.txt", text: "119" });
    expect(given[0]?.[1]).toMatchObject({ kind: "write", folder: "/out" });
  });

  it("asks for nothing where there is nothing to write", async () => {
    expect(await write(0, () => Promise.reject(new Error("asked")))).toEqual([]);
  });

  it("gives a thread no more before it has written what it was given", async () => {
    const busy = new Set<number>();
    await write(3000, async (index) => {
      expect(busy).not.toContain(index);
      busy.add(index);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy.delete(index);
      return undefined;
    });
    expect(busy.size).toBe(0);
  });

  it.each([0, 1, 2])("rejects where the thread fails at batch %i", async (failing) => {
    let batch = 0;
    const ask = async (): Promise<undefined> => {
      batch += 1;
      if (batch === failing + 1) throw new Error("no room");
      return undefined;
    };
    await expect(write(120, ask)).rejects.toThrow("no room");
  });
});

it("writeCopies copies files to their addresses, even those with brackets in their names", () => {
  const folder = makeFolder();
  const file = join(folder, "a [1].bin");
  const bytes = Buffer.from([0, 255, 1]);
  writeFileSync(file, bytes);
  const copy = { url: assetUrl("a [1].bin"), source: "a test", file, fingerprint: "f" };
  writeCopies([copy], join(folder, "out"));
  expect([...readFolder(join(folder, "out")).keys()]).toEqual(["assets/a [1].bin"]);
  expect(readFileSync(join(folder, "out/assets/a [1].bin"))).toEqual(bytes);
});
