import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import { hashOf } from "../hash-of.ts";
import { packageFolder, packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";
import { FEATURES, FONT_SOURCES, SCRIPTS } from "./font-source.ts";
import type { PreparedFonts } from "./prepared-font.ts";

/** The prepared fonts and the folder that holds their files and `fonts-licence.txt`. */
export interface KeptFonts extends PreparedFonts {
  readonly folder: string;
}

/**
 * The site’s fonts, cut down and measured. They are kept in `.cache/fonts/` under the hash of the packages’ versions and of
 * what is asked of them, so that the subsetter, which takes seconds, is loaded only when one of these has changed.
 */
export async function prepareFonts(projectFolder: string): Promise<KeptFonts> {
  const packages = [...new Set(FONT_SOURCES.map((source) => source.package))];
  const versions = [...packages, "subset-font"].map((name) => [name, packageVersion(name)]);
  const key = hashOf([versions, FONT_SOURCES, SCRIPTS, FEATURES]).slice(0, 16);
  const folder = cacheFolder(projectFolder, "fonts", key);
  const list = join(folder, "fonts.json");
  if (!existsSync(list)) await fillFolder(folder, packages);
  return { folder, ...(JSON.parse(readFileSync(list, "utf8")) as PreparedFonts) };
}

/** Writes the fonts into `folder`, and the list of them last, so that a folder with a list is whole. */
async function fillFolder(folder: string, packages: readonly string[]): Promise<void> {
  const { subsetFonts } = await import("./subset-fonts.ts");
  const made = await subsetFonts();
  for (const { font, bytes } of made) writeWhole(join(folder, font.name), bytes);
  writeWhole(join(folder, "fonts-licence.txt"), joinLicences(packages));
  const fonts: PreparedFonts = {
    files: made.map(({ font }) => font),
    metrics: made.flatMap(({ metrics }) => metrics),
  };
  writeWhole(join(folder, "fonts.json"), JSON.stringify(fonts));
}

/** The licences of the packages, each text once. */
function joinLicences(packages: readonly string[]): string {
  const texts = packages.map((name) => readFileSync(join(packageFolder(name), "LICENSE"), "utf8"));
  const families = [...new Set(FONT_SOURCES.map(({ family }) => family))].join(" and ");
  const head = `The fonts ${families}, of which this site serves parts, are under these licences.\n`;
  return [head, ...new Set(texts)].map((text) => `${text.trim()}\n`).join("\n\n");
}
