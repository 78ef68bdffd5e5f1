import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exchangeFolders } from "../../../src/build/trees/exchange-folders.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

it.skipIf(process.platform !== "linux")("exchangeFolders makes two folders change places", () => {
  const [one, other] = [join(makeFolder(), "one"), join(makeFolder(), "other")];
  fillFolder(one, { a: "" });
  fillFolder(other, { b: "" });
  expect(exchangeFolders(one, other)).toBe(true);
  expect([readdirSync(one), readdirSync(other)]).toEqual([["b"], ["a"]]);
});

it("exchangeFolders moves nothing where one is not there", () => {
  const parent = makeFolder();
  fillFolder(join(parent, "one"), { a: "" });
  expect(exchangeFolders(join(parent, "one"), join(parent, "other"))).toBe(false);
  expect(readdirSync(parent)).toEqual(["one"]);
});
