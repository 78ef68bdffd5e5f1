import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWhole } from "../../src/build/write-whole.ts";
import { makeFolder } from "./temporary-folder.ts";

it("writeWhole makes the folders above a file, replaces what it held, and leaves nothing beside it", () => {
  const folder = join(makeFolder(), "a", "b");
  writeWhole(join(folder, "one"), "first");
  writeWhole(join(folder, "one"), new Uint8Array([1, 2]));
  expect(readdirSync(folder)).toEqual(["one"]);
  expect([...readFileSync(join(folder, "one"))]).toEqual([1, 2]);
});
