/** A font as its package holds it, one file for each script, and what the site takes of it. */
export interface FontSource {
  readonly family: string;
  readonly style: "normal" | "italic";
  /** One weight, or the two ends of a variable font’s. */
  readonly weights: readonly [number, ...number[]];
  readonly package: string;
  /** The beginning and the end of the file’s name, around the script. */
  readonly file: readonly [before: string, after: string];
  /** What the published files are called, before the script. */
  readonly name: string;
  /** Whether a page needs its Latin file at once. */
  readonly isPreloaded: boolean;
}

/** The fonts of the site. */
export const FONT_SOURCES: readonly FontSource[] = [
  {
    family: "Source Serif 4",
    style: "normal",
    weights: [400, 600],
    package: "@fontsource-variable/source-serif-4",
    file: ["source-serif-4", "wght-normal"],
    name: "source-serif-4",
    isPreloaded: true,
  },
  {
    family: "Source Serif 4",
    style: "italic",
    weights: [400],
    package: "@fontsource/source-serif-4",
    file: ["source-serif-4", "400-italic"],
    name: "source-serif-4-italic",
    isPreloaded: true,
  },
  {
    family: "Inter",
    style: "normal",
    weights: [400],
    package: "@fontsource/inter",
    file: ["inter", "400-normal"],
    name: "inter-400",
    isPreloaded: true,
  },
  {
    family: "Inter",
    style: "normal",
    weights: [600],
    package: "@fontsource/inter",
    file: ["inter", "600-normal"],
    name: "inter-600",
    isPreloaded: true,
  },
];

/** The scripts, as the packages call them, with the characters that a published file keeps of those it has. */
export const SCRIPTS: Readonly<Record<"latin" | "latin-ext" | "cyrillic", string>> = {
  // The packages have these three with the other letters of western Europe.
  latin: `${between(0x20, 0x7e)}${between(0xa0, 0xff)}ıŒœ–—‘’‚“”„•…€→←−\u2002\u2003\u2009\u200A\u200B\u202F`,
  "latin-ext": between(0x100, 0x17f).replaceAll(/[ıŒœ]/g, ""),
  cyrillic: `${between(0x400, 0x45f)}Ґґ№`,
};

/** What layout may do with the letters: join and place them, set pairs, and line figures up in columns. */
export const FEATURES = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "calt", "tnum", "lnum"];

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
