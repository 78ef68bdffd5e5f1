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

/** What may say which day a paragraph is about: it and what stands before it in its point, and the heading above, without marks. */
export function surroundingsOf(
  { text }: Pick<PlacedText, "text">,
  { start, pointStart, text: own }: Paragraph,
): string {
  const heading =
    text
      .slice(0, pointStart)
      .match(/^#{1,6} .*$/gm)
      ?.at(-1) ?? "";
  return `${heading}\n${text.slice(pointStart, start + own.length)}`
    .replaceAll(DATED, " $1 ")
    .replaceAll(/(?<=\])\([^()\s]*\)|\{[^{}\n]*\}|https?:\/\/\S+/g, " ");
}
