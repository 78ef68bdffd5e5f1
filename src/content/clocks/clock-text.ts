import type { Paragraph } from "../list-paragraphs.ts";
import { maskMarkup } from "../dates/mask-markup.ts";
import type { PlacedText } from "../source-file.ts";

const UNCLOSED = /[“"«„][^]*$/;
const UNOPENED = /^[^]*[”»]/;

/** A paragraph with all masked that is not the recap’s own words, a quotation that goes on over paragraphs too. */
export function ownWordsOf({ text }: Paragraph): string {
  const hide = (found: string): string => found.replaceAll(/[^\n]/g, "\uFFFC");
  return maskMarkup(text).replace(UNCLOSED, hide).replace(UNOPENED, hide);
}

const DATED = /\[[^[\]]*\]\{\s*on=([^{}\n]*)\}/g;

// How far what tells the day of a clock may stand from it, and how far the heading from its point, in characters: a paragraph may
// have thousands of clocks, and nobody reads as far.
const FARTHEST = 2500;
const FARTHEST_HEADING = 20_000;

/** Where clocks stand in a paragraph: from `start` to before `end`. */
export interface ClockPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * What may say which day clocks of a paragraph are of: the words around them and those before them in their point, and the heading
 * above, without marks.
 */
export function surroundingsOf(
  { text }: Pick<PlacedText, "text">,
  { start, pointStart, text: own }: Paragraph,
  clocks: ClockPlace,
): string {
  const heading =
    text
      .slice(Math.max(pointStart - FARTHEST_HEADING, 0), pointStart)
      .match(/^#{1,6} .*$/gm)
      ?.at(-1) ?? "";
  const from = Math.max(start + clocks.start - FARTHEST, pointStart);
  const to = start + Math.min(clocks.end + FARTHEST, own.length);
  return `${heading}\n${text.slice(from, to)}`
    .replaceAll(DATED, " $1 ")
    .replaceAll(/(?<=\])\([^()\s]*\)|\{[^{}\n]*\}|https?:\/\/\S+/g, " ");
}
