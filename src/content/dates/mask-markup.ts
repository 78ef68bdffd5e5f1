// What stands for a character that is not to be read: no letter, no figure, no space, no mark of a sentence’s end.
const MASK = "\uFFFC";

const CODE = /(`+)(?!`)[^]*?[^`]\1(?!`)/g;
const ADDRESS = /https?:\/\/[^\s<>]+/g;
const BRACES = /\{[^{}\n]*\}/g;
// Words in square brackets with something right behind them: a link, an image, words with a date.
const BRACKETS =
  /!?\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\]|\{[^{}\n]*\})/g;
// A marked clock, `:time[7pm Kyiv]{on=2025-05-16}`.
const CLOCK = /:time\[[^[\]]*\](?:\{[^{}\n]*\})?/g;
const FOOTNOTE = /\[\^[^[\]]+\]/g;
const QUOTATIONS = [
  /“[^“”]*”/g,
  /"[^"]*"/g,
  /«[^«»]*»/g,
  /„[^„“”]*[“”]/g,
  // An apostrophe is no quotation mark: nothing but a letter or a figure stands before it.
  /(?<![\p{L}\p{N}])‘[^‘]*?’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'[^'\n]*'(?!\p{L})/gu,
];

/**
 * A paragraph as an editor typed it, with all that is not the recap’s own running words masked, character by character: code,
 * quotations, links, words that have a date, marked clocks, ids. Line breaks stay.
 */
export function maskMarkup(paragraph: string): string {
  return maskQuotations(mask(maskCode(paragraph), [CLOCK, BRACKETS, FOOTNOTE, BRACES]));
}

/** The same with the words of links as they are, for those who want to understand the sentence. */
export function maskAddresses(paragraph: string): string {
  const inBrackets = maskCode(paragraph).replaceAll(/(?<=\])\([^()\s]*\)/g, hide);
  return maskQuotations(mask(inBrackets, [FOOTNOTE, BRACES]));
}

/** A paragraph with its code masked. */
export function maskCode(paragraph: string): string {
  return mask(paragraph, [CODE, ADDRESS]);
}

function maskQuotations(paragraph: string): string {
  return mask(paragraph, QUOTATIONS);
}

function mask(paragraph: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((text, pattern) => text.replaceAll(pattern, hide), paragraph);
}

function hide(found: string): string {
  return found.replaceAll(/[^\n]/g, MASK);
}
