import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../src/build/hash-of.ts";
import { readStampedHashes } from "../../src/cli/stamped-hashes.ts";
import { expect, it } from "vitest";
import { fillFolder, makeFolder } from "../build/temporary-folder.ts";

/** A folder with two files, the first of which was written long enough ago to be remembered. */
async function makeFiles() {
  const folder = makeFolder();
  fillFolder(folder, { a: "one" });
  utimesSync(join(folder, "a"), 1, 1);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  fillFolder(folder, { b: "two" });
  const kept = join(folder, "kept", "stamps.json");
  return { folder, kept, read: () => readStampedHashes(folder, ["a", "b"], kept) };
}

it("hashes are those of the bytes, whatever a file’s age says", async () => {
  const { folder, read, kept } = await makeFiles();
  const expected = [
    ["a", hashOf("one")],
    ["b", hashOf("two")],
  ];
  expect(read()).toEqual(expected);
  expect(Object.keys(JSON.parse(readFileSync(kept, "utf8")) as object)).toEqual(["a"]);
  expect(read()).toEqual(expected);

  // With the same size, and the time of change that it had.
  const file = join(folder, "a");
  writeFileSync(file, "eno");
  utimesSync(file, 1, 1);
  expect(read()).toEqual([["a", hashOf("eno")], expected[1]]);
});

it("a file that was not touched is not read again, and a memory that is damaged does not matter", async () => {
  const { kept, read } = await makeFiles();
  const right = read();
  writeFileSync(kept, readFileSync(kept, "utf8").replace(hashOf("one"), "remembered"));
  expect(read()[0]).toEqual(["a", "remembered"]);
  writeFileSync(kept, "{");
  expect(read()).toEqual(right);
});
