import type { FontSource } from "./font-source.ts";

/** A font that many computers have, to stand in for one of ours. */
export interface LocalFont {
  /** The name of the stand-in in style sheets. */
  readonly family: string;
  readonly standsFor: string;
  readonly style: FontSource["style"];
  readonly weight: number;
  /** The names under which it is installed. */
  readonly names: readonly string[];
  readonly averageWidth: number;
}

// Widths as `readFont` measures them. Those of Georgia, Times New Roman and Arial were taken from Gelasio, Tinos and Arimo,
// free fonts drawn to the same widths, those of Noto Serif and Roboto from the fonts themselves, all as in @fontsource 5.
const GROUPS: readonly (readonly [Pick<LocalFont, "family" | "standsFor">, readonly Cut[]])[] = [
  [
    { family: "Source Serif 4 fallback Georgia", standsFor: "Source Serif 4" },
    [
      [400, "normal", 0.4395, ["Georgia", "Gelasio"]],
      [600, "normal", 0.5119, ["Georgia Bold", "Georgia-Bold", "Gelasio Bold"]],
      [400, "italic", 0.4486, ["Georgia Italic", "Georgia-Italic", "Gelasio Italic"]],
    ],
  ],
  [
    { family: "Source Serif 4 fallback", standsFor: "Source Serif 4" },
    [
      [400, "normal", 0.4002, ["Times New Roman", "Liberation Serif", "Tinos"]],
      [600, "normal", 0.4259, ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"]],
      [400, "italic", 0.4018, ["Times New Roman Italic", "Liberation Serif Italic"]],
    ],
  ],
  [
    { family: "Source Serif 4 fallback Noto", standsFor: "Source Serif 4" },
    [
      [400, "normal", 0.4792, ["Noto Serif", "NotoSerif"]],
      [600, "normal", 0.5083, ["Noto Serif Bold", "NotoSerif-Bold"]],
      [400, "italic", 0.465, ["Noto Serif Italic", "NotoSerif-Italic"]],
    ],
  ],
  [
    { family: "Inter fallback", standsFor: "Inter" },
    [
      [400, "normal", 0.4418, ["Arial", "Liberation Sans", "Arimo"]],
      [600, "normal", 0.4777, ["Arial Bold", "Liberation Sans Bold", "Arimo Bold"]],
    ],
  ],
  [
    { family: "Inter fallback Roboto", standsFor: "Inter" },
    [
      [400, "normal", 0.4431, ["Roboto"]],
      [600, "normal", 0.449, ["Roboto Bold", "Roboto-Bold"]],
    ],
  ],
];

type Cut = readonly [
  weight: number,
  style: FontSource["style"],
  averageWidth: number,
  names: readonly string[],
];

/** The stand-ins. One family for each design, because a rule of CSS can scale only one. */
export const LOCAL_FONTS: readonly LocalFont[] = GROUPS.flatMap(([group, cuts]) =>
  cuts.map(([weight, style, averageWidth, names]) => ({
    ...group,
    weight,
    style,
    averageWidth,
    names,
  })),
);
