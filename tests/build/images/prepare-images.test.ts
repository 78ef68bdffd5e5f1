import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { prepareImages } from "../../../src/build/images/prepare-images.ts";
import type { Site } from "../../../src/model/site.ts";
import { siteOf } from "../../model/content-of.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';

/** A site that shows four images, and the folders that it is built from. */
async function makeImages() {
  const [projectFolder, contentFolder] = [makeFolder(), makeFolder()];
  const noise = { type: "gaussian", mean: 128, sigma: 20 } as const;
  const create = { width: 600, height: 400, channels: 3, background: "grey", noise } as const;
  fillFolder(contentFolder, { "images/plan.svg": DRAWING, "images/turn.gif": "GIF89a" });
  mkdirSync(join(contentFolder, "images"), { recursive: true });
  await sharp({ create }).png().toFile(join(contentFolder, "images/The hall #1.png"));
  const names = ["images/The hall #1.png", "images/plan.svg", "images/turn.gif"];
  const images = names.map((name) => ({ name, fingerprint: name }));
  const site: Site = { ...siteOf({}), images };
  return { site, folders: { projectFolder, contentFolder } };
}

describe("prepareImages", () => {
  it("gives a photograph its lighter forms, whose files are there, and no drawing or animation", async () => {
    const { site, folders } = await makeImages();
    const { pictures, copies } = await prepareImages(site, folders);
    expect([...pictures.keys()]).toEqual(["/images/The%20hall%20%231.png"]);
    const sources = [...pictures.values()].flat();
    expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
    expect(sources[0]?.variants).toEqual([
      { url: expect.stringMatching(/^\/assets\/the-hall-1-480-[0-9a-f]{10}\.avif$/), width: 480 },
      { url: expect.stringMatching(/^\/assets\/the-hall-1-600-[0-9a-f]{10}\.avif$/), width: 600 },
    ]);
    const urls = sources.flatMap(({ variants }) => variants.map(({ url }) => url));
    expect(copies.map(({ url }) => url)).toEqual(urls);
    expect(copies.every(({ file }) => existsSync(file))).toBe(true);
  });

  it("serves an image that the encoders cannot read as it is", async () => {
    const { site, folders } = await makeImages();
    const file = join(folders.contentFolder, "images/The hall #1.png");
    writeFileSync(file, readFileSync(file).subarray(0, 40));
    const { pictures, copies } = await prepareImages(site, folders);
    expect([...pictures.values()]).toEqual([[]]);
    expect(copies).toEqual([]);
  });

  it("takes what it has kept until the image changes", async () => {
    const { site, folders } = await makeImages();
    const first = await prepareImages(site, folders);
    const cache = join(folders.projectFolder, ".cache", "images");
    const list = readdirSync(cache).find((name) => name.endsWith(".json")) ?? "";
    const kept = JSON.parse(readFileSync(join(cache, list), "utf8")) as unknown[];
    writeFileSync(join(cache, list), JSON.stringify(kept.slice(1)));
    const second = await prepareImages(site, folders);
    expect(second.copies).toEqual(first.copies.slice(1));
    const file = join(folders.contentFolder, "images/The hall #1.png");
    const changed = await sharp(file).negate().png().toBuffer();
    writeFileSync(file, changed);
    const third = await prepareImages(site, folders);
    expect(third.copies).toHaveLength(first.copies.length);
    expect(third.copies.map(({ url }) => url)).not.toContain(first.copies[0]?.url);
  });
});
