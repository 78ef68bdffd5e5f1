import { describe, expect, it } from "vitest";
import { fontFaces } from "../../../src/build/fonts/font-faces.ts";

const FILE = {
  name: "inter-400-latin-0a.woff2",
  family: "Inter",
  style: "normal",
  weights: [400],
  unicodeRange: "U+20-7E",
  isPreloaded: true,
} as const;
const METRICS = {
  family: "Inter",
  style: "normal",
  weight: 400,
  ascent: 0.9,
  descent: 0.25,
  lineGap: 0,
  averageWidth: 0.4418 * 1.25,
} as const;

describe("fontFaces", () => {
  it("names a file beside the style sheet, for its characters only, and never swaps it in late", () => {
    expect(fontFaces({ files: [FILE], metrics: [] })).toBe(
      '@font-face{font-family:"Inter";font-style:normal;font-weight:400;font-display:optional;src:url(inter-400-latin-0a.woff2)format("woff2");unicode-range:U+20-7E}',
    );
  });

  it("gives a variable font both ends of its weights", () => {
    const faces = fontFaces({ files: [{ ...FILE, weights: [400, 600] }], metrics: [] });
    expect(faces).toContain("font-weight:400 600;");
  });

  it("scales a stand-in to the font’s width, and its heights back to the font’s own", () => {
    const [arial = ""] = fontFaces({ files: [], metrics: [METRICS] }).split("\n");
    expect(arial).toContain('font-family:"Inter fallback";');
    expect(arial).toContain('src:local("Arial"),local("Liberation Sans"),local("Arimo");');
    expect(arial).toContain("size-adjust:125%;ascent-override:72%;descent-override:20%;");
    expect(arial).toContain("line-gap-override:0%");
  });

  it("has no stand-in for a cut that was not measured", () => {
    const faces = fontFaces({ files: [], metrics: [{ ...METRICS, style: "italic" }] });
    expect(faces).toBe("");
  });
});
