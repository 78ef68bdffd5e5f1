import type { FontFacts } from "./read-font.ts";
import type { FontSource } from "./font-source.ts";

/** How tall and how wide a font is at one weight. */
export interface FontMetrics extends Omit<FontFacts, "characters"> {
  readonly family: string;
  readonly style: FontSource["style"];
  readonly weight: number;
}

/** A font file that is ready to be published under `name`, with the characters that browsers ask it for. */
export interface PreparedFont {
  readonly name: string;
  readonly family: string;
  readonly style: FontSource["style"];
  readonly weights: FontSource["weights"];
  readonly unicodeRange: string;
  readonly isPreloaded: boolean;
}

/** All font files of the site, and the measures of each font. */
export interface PreparedFonts {
  readonly files: readonly PreparedFont[];
  readonly metrics: readonly FontMetrics[];
}
