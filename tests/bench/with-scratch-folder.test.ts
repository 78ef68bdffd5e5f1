import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { withScratchFolder } from "../../bench/with-scratch-folder.ts";
import { makeFolder } from "../build/temporary-folder.ts";

test("gives a folder that is removed afterwards, also where its use fails", async () => {
  const base = makeFolder();
  const folders = await Promise.all([
    withScratchFolder(base, async (folder) => (existsSync(folder) ? folder : undefined)),
    withScratchFolder(base, (folder) => Promise.reject(new Error(folder))).catch(
      ({ message }: Error) => message,
    ),
  ]);
  expect(folders.map((folder) => folder?.startsWith(base))).toEqual([true, true]);
  expect(folders.map((folder) => existsSync(folder ?? base))).toEqual([false, false]);
});
