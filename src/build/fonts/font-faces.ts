import { LOCAL_FONTS, type LocalFont } from "./local-font.ts";
import type { FontMetrics, PreparedFont, PreparedFonts } from "./prepared-font.ts";

/** The rules that name the site’s fonts, whose files lie beside the style sheet, and their stand-ins of the same measures. */
export function fontFaces({ files, metrics }: PreparedFonts): string {
  const standIns = LOCAL_FONTS.flatMap((local) => {
    const like = metrics.find((each) => isCutOf(each, local));
    return like === undefined ? [] : [standInFace(local, like)];
  });
  return [...files.map(fontFace), ...standIns].join("\n");
}

// `optional`: a font that is not there within a tenth of a second is left for the next page, so nothing ever moves under
// the reader’s eyes; see docs/decisions/0013-assets.md.
function fontFace({ name, family, style, weights, unicodeRange }: PreparedFont): string {
  return writeFace([
    ["font-family", `"${family}"`],
    ["font-style", style],
    ["font-weight", weights.join(" ")],
    ["font-display", "optional"],
    ["src", `url(${name})format("woff2")`],
    ["unicode-range", unicodeRange],
  ]);
}

function isCutOf(metrics: FontMetrics, { standsFor, style, weight }: LocalFont): boolean {
  return metrics.family === standsFor && metrics.style === style && metrics.weight === weight;
}

/** A stand-in scaled to the width of our font, and given its height: https://www.w3.org/TR/css-fonts-5/#size-adjust-desc */
function standInFace(local: LocalFont, like: FontMetrics): string {
  const scale = like.averageWidth / local.averageWidth;
  return writeFace([
    ["font-family", `"${local.family}"`],
    ["font-style", local.style],
    ["font-weight", String(local.weight)],
    ["src", local.names.map((name) => `local("${name}")`).join()],
    ["size-adjust", percent(scale)],
    ["ascent-override", percent(like.ascent / scale)],
    ["descent-override", percent(like.descent / scale)],
    ["line-gap-override", percent(like.lineGap / scale)],
  ]);
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

function writeFace(descriptors: readonly (readonly [string, string])[]): string {
  return `@font-face{${descriptors.map(([name, value]) => `${name}:${value}`).join(";")}}`;
}
