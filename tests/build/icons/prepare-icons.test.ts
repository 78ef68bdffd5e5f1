import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { prepareIcons } from "../../../src/build/icons/prepare-icons.ts";
import { makeFolder } from "../temporary-folder.ts";

it("prepareIcons draws the sign and makes pictures of it, which are kept", async () => {
  const project = makeFolder();
  const first = await prepareIcons(project);
  expect(first.icons.map(({ sizes, isMaskable }) => [sizes, isMaskable])).toEqual([
    ["any", false],
    ["192x192", false],
    ["512x512", false],
    ["512x512", true],
  ]);
  const [drawing, ...pictures] = first.copies;
  expect(readFileSync(drawing?.file ?? "", "utf8")).toMatch(/^<svg xmlns="http:/);
  const sizes = await Promise.all(
    pictures.map(async ({ file }) => (await sharp(file).metadata()).width),
  );
  expect(sizes).toEqual([192, 512, 512]);
  const folder = join(project, ".cache", "icons");
  const list = readdirSync(folder).find((name) => name.endsWith(".json")) ?? "";
  writeFileSync(join(folder, list), "[]");
  expect((await prepareIcons(project)).icons).toEqual([]);
});
