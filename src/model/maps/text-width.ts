// Widths in parts of the text’s size, by the first list that has the letter. Readers see a map’s names in a font of their own
// system, so each is at least that of the widest fonts in use: Verdana and DejaVu Sans.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ijlії.,:;!'’‘| ]/u, 0.38],
  [/[ftrIJІЇ()\-‐]/u, 0.47],
  [/[mшщжюф]/u, 0.98],
  [/[wмыъдц]/u, 0.83],
  [/[ЖШЩЮ]/u, 1.15],
  [/[WМMЫФ@%]/u, 1],
  [/[\p{Ll}\p{Nd}]/u, 0.67],
  [/\p{Lu}/u, 0.8],
];
// What is in none of them may be as wide as high, as Chinese characters are.
const WIDEST = 1.1;

/** How wide `text` is at most when set in `size`, in the same unit. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  // Letters with marks are as wide as those without.
  for (const letter of text.normalize("NFD"))
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  return width * size;
}
