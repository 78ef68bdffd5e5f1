import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { storeFileOf } from "../../src/build/store-file-of.ts";
import { placesOf } from "../../src/build/trees/locate-trees.ts";
import { makeFolder } from "./temporary-folder.ts";

/** Begins a store for the output folder `name` in `folder`, which is not made. */
function beginStore(
  folder: string,
  name: string,
): { readonly file: string; readonly output: string } {
  const output = join(folder, name);
  const request = { projectFolder: folder, contentFolder: join(folder, "content") };
  const file = storeFileOf({ ...request, outputFolder: output });
  writeFileSync(file, "");
  return { file, output };
}

describe("the file of a store", () => {
  it("is one for each pair of folders, the same each time", () => {
    const folder = makeFolder();
    const [one, other] = [beginStore(folder, "one"), beginStore(folder, "other")];
    expect(one.file).not.toBe(other.file);
    expect(beginStore(folder, "one").file).toBe(one.file);
  });

  it("goes with the output folder, and so does the note of it", () => {
    const folder = makeFolder();
    const { file } = beginStore(folder, "one");
    beginStore(folder, "other");
    expect([existsSync(file), existsSync(`${file}.txt`)]).toEqual([false, false]);
  });

  it("stays where the output folder is there, or is being built for the first time", () => {
    const folder = makeFolder();
    const [there, running] = [beginStore(folder, "there"), "running"];
    mkdirSync(there.output);
    const { lock } = placesOf(join(folder, running), true);
    mkdirSync(dirname(lock));
    writeFileSync(lock, "");
    const { file } = beginStore(folder, running);
    beginStore(folder, "other");
    expect([existsSync(there.file), existsSync(file)]).toEqual([true, true]);
  });

  it("stays while builds into other folders begin at the same moment", async () => {
    const folder = makeFolder();
    for (const name of ["one", "other"]) mkdirSync(join(folder, name));
    const { file } = beginStore(folder, "one");
    const rival = beginOverAndOver(folder, "other");
    await once(rival.stdout, "data");
    let lost = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      if (!existsSync(file)) lost += 1;
      beginStore(folder, "one");
    }
    rival.kill();
    await once(rival, "close");
    expect(lost).toBe(0);
  });
});

/** A process that asks again and again for the store of the output folder `name`; it says so when it has begun. */
function beginOverAndOver(folder: string, name: string): ChildProcessByStdio<null, Readable, null> {
  const source = fileURLToPath(new URL("../../src/build/store-file-of.ts", import.meta.url));
  const request = {
    projectFolder: folder,
    contentFolder: join(folder, "content"),
    outputFolder: join(folder, name),
  };
  const code = `const { storeFileOf } = await import(${JSON.stringify(source)});
console.log("begun");
for (;;) storeFileOf(${JSON.stringify(request)});`;
  const args = ["--input-type=module", "--eval", code];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}
