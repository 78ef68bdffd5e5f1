import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FONT_SOURCES } from "../../../src/build/fonts/font-source.ts";
import { prepareFonts } from "../../../src/build/fonts/prepare-fonts.ts";
import { readFont } from "../../../src/build/fonts/read-font.ts";
import { subsetFonts } from "../../../src/build/fonts/subset-fonts.ts";
import { shortHashOf } from "../../../src/build/hash-of.ts";
import { makeFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Whether a build in a process of its own, with its cache in `project`, loads the subsetter. */
function loadsSubsetter(project: string): boolean {
  const module = new URL("../../../src/build/fonts/prepare-fonts.ts", import.meta.url).href;
  const code = `
    const { createRequire } = await import("node:module");
    const { prepareFonts } = await import(${JSON.stringify(module)});
    await prepareFonts(${JSON.stringify(project)});
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    process.stdout.write(String(loaded.some((file) => file.includes("subset-font"))));`;
  const args = ["--input-type=module", "--eval", code];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return JSON.parse(stdout) as boolean;
}

describe("prepareFonts", () => {
  it("loads the subsetter once, and keeps each file under the hash of its bytes", async () => {
    const project = makeFolder();
    expect([loadsSubsetter(project), loadsSubsetter(project)]).toEqual([true, false]);
    const { files, folder } = await prepareFonts(project);
    for (const { name } of files)
      expect(name).toContain(`-${shortHashOf(readFileSync(join(folder, name)))}.woff2`);
  });

  it("gives each font a file for each script, small enough for a poor connection", async () => {
    const { folder, files } = await prepareFonts(root);
    expect(files).toHaveLength(FONT_SOURCES.length * 3);
    for (const { name } of files) {
      const bytes = readFileSync(join(folder, name));
      expect(bytes.toString("latin1", 0, 4)).toBe("wOF2");
      expect(bytes.length).toBeLessThan(32_000);
    }
  });

  it("covers the letters of news from Kyiv, Moscow, Istanbul and Warsaw, in every cut", async () => {
    const { files } = await prepareFonts(root);
    const letters = [..."aZ09ñé–—‘’“”…§°€•×−ğĞşŞıİłŁńČřЯяЁёҐґЄєІіЇї№"];
    for (const { family, style, weights } of FONT_SOURCES) {
      const ranges = files
        .filter((file) => file.family === family && file.style === style)
        .filter((file) => String(file.weights) === String(weights))
        .map((file) => file.unicodeRange);
      expect(letters.filter((letter) => !ranges.some((range) => covers(range, letter)))).toEqual(
        [],
      );
    }
  });

  it("preloads the Latin files", async () => {
    const { files } = await prepareFonts(root);
    const preloaded = files.filter(({ isPreloaded }) => isPreloaded).map(({ name }) => name);
    expect(preloaded).toEqual([
      expect.stringMatching(/^source-serif-4-latin-[0-9a-f]{10}\.woff2$/),
      expect.stringMatching(/^source-serif-4-italic-latin-[0-9a-f]{10}\.woff2$/),
      expect.stringMatching(/^inter-400-latin-[0-9a-f]{10}\.woff2$/),
      expect.stringMatching(/^inter-600-latin-[0-9a-f]{10}\.woff2$/),
    ]);
  });

  it("puts the licences of all the fonts beside them", async () => {
    const { folder } = await prepareFonts(root);
    expect(readdirSync(folder)).toContain("fonts-licence.txt");
    const licence = readFileSync(join(folder, "fonts-licence.txt"), "utf8");
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
    expect(licence).toContain("Source Serif 4 and Inter");
  });
});

describe("subsetFonts", () => {
  it("makes the same bytes each time, keeps figures of one width, and measures each font at each of its weights", async () => {
    const made = await subsetFonts();
    // By their hashes, the same bytes as another process made.
    const { files } = await prepareFonts(root);
    expect(made.map(({ font }) => font)).toEqual(files);
    const inter = made.find(({ font }) => font.name.startsWith("inter-400-latin-"));
    // @ts-expect-error subset-font has no types.
    const subset = (await import("subset-font")) as {
      default: (font: Uint8Array, text: undefined, options: object) => Promise<Uint8Array>;
    };
    const options = { keepAllGlyphs: true, targetFormat: "truetype" };
    const plain = await subset.default(inter?.bytes ?? new Uint8Array(), undefined, options);
    expect(Buffer.from(plain).includes("tnum")).toBe(true);
    expect(readFont(plain).characters).toContain(0x2019);
    const cuts = made.flatMap(({ metrics }) => metrics);
    expect(cuts.map(({ family, style, weight }) => `${family} ${style} ${weight}`)).toEqual([
      "Source Serif 4 normal 400",
      "Source Serif 4 normal 600",
      "Source Serif 4 italic 400",
      "Inter normal 400",
      "Inter normal 600",
    ]);
    const [light, heavy] = cuts;
    expect(heavy?.averageWidth).toBeGreaterThan(light?.averageWidth ?? 1);
    expect(light?.averageWidth).toBeCloseTo(0.476, 2);
    expect((light?.ascent ?? 0) + (light?.descent ?? 0)).toBeGreaterThan(1);
  });
});

/** Whether a unicode-range has a letter. */
function covers(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return range.split(",").some((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return code >= first && code <= last;
  });
}
