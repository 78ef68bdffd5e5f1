import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shortHashOf } from "../hash-of.ts";
import { packageFolder } from "../installed-package.ts";
import { FEATURES, FONT_SOURCES, SCRIPTS, type FontSource } from "./font-source.ts";
import type { FontMetrics, PreparedFont } from "./prepared-font.ts";
import { LETTERS, readFont } from "./read-font.ts";
import { unicodeRange } from "./unicode-range.ts";

/** A font file with its bytes, and the measures that it gives where it has the letters for them. */
export interface SubsetFont {
  readonly font: PreparedFont;
  readonly bytes: Uint8Array;
  readonly metrics: readonly FontMetrics[];
}

/** Cuts every font down to what the site needs, one file for each script. Takes seconds: see `prepareFonts`. */
export async function subsetFonts(): Promise<readonly SubsetFont[]> {
  // @ts-expect-error subset-font has no types; those of what we use are below.
  const { default: subset } = (await import("subset-font")) as { default: Subset };
  const made: SubsetFont[] = [];
  for (const source of FONT_SOURCES) {
    for (const script of Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])
      made.push(await subsetFile(subset, source, script));
  }
  return made;
}

async function subsetFile(
  subset: Subset,
  source: FontSource,
  script: keyof typeof SCRIPTS,
): Promise<SubsetFont> {
  const { family, style, weights, isPreloaded } = source;
  const original = readFileSync(pathOf(source, script));
  const plain = await subset(original, SCRIPTS[script], {
    ...axisOf(weights),
    targetFormat: "truetype",
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const bytes = await subset(plain, undefined, { keepAllGlyphs: true, targetFormat: "woff2" });
  const { characters } = readFont(plain);
  const font: PreparedFont = {
    name: `${source.name}-${script}-${shortHashOf(bytes)}.woff2`,
    unicodeRange: unicodeRange(characters),
    isPreloaded: isPreloaded && script === "latin",
    family,
    style,
    weights,
  };
  return { font, bytes, metrics: script === "latin" ? await measure(subset, source, plain) : [] };
}

/** The measures of a font at each of its weights. */
async function measure(
  subset: Subset,
  { family, style, weights }: FontSource,
  plain: Uint8Array,
): Promise<readonly FontMetrics[]> {
  const measured: FontMetrics[] = [];
  for (const weight of weights) {
    const instance =
      weights.length === 1
        ? plain
        : await subset(plain, LETTERS, {
            variationAxes: { wght: weight },
            targetFormat: "truetype",
          });
    const { characters: _, ...facts } = readFont(instance);
    measured.push({ family, style, weight, ...facts });
  }
  return measured;
}

function axisOf([min, max]: FontSource["weights"]): { readonly variationAxes?: { wght: Bounds } } {
  return max === undefined ? {} : { variationAxes: { wght: { min, max } } };
}

function pathOf({ package: name, file: [before, after] }: FontSource, script: string): string {
  return join(packageFolder(name), "files", `${before}-${script}-${after}.woff2`);
}

/** What this project uses of subset-font, which has no types. */
type Subset = (
  font: Uint8Array,
  text: string | undefined,
  options: {
    readonly targetFormat: "truetype" | "woff2";
    readonly keepFeatures?: readonly string[];
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    readonly variationAxes?: Readonly<Record<string, number | Bounds>>;
  },
) => Promise<Uint8Array>;

interface Bounds {
  readonly min: number;
  readonly max: number;
}
