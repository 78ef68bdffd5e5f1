/** A word of a text as it is compared, and where it stands: from the offset `start` to before `end`. */
export interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = "[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B\\u2060]";
// Letters with a full stop behind each: U.S., p.m.
const INITIALS = `(?<!${LETTER})\\p{L}(?:\\.\\p{L})+(?!${LETTER})\\.?`;
// An apostrophe joins letters; a point, a comma or a colon joins figures. All other marks part words, hyphens too.
const WORD = `${INITIALS}|${LETTER}+(?:(?:['’ʼ]|(?<=\\p{N})[.,:](?=\\p{N}))${LETTER}+)*|\\p{Sc}|%`;
const WORDS = new RegExp(WORD, "gu");

/** The words of `text`. Of marks, dashes and spaces between them nothing is left; an apostrophe is one whatever its form. */
export function listWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORDS)].flatMap((match) => placeWord(match.index, match[0]));
}

function placeWord(start: number, shown: string): readonly PlacedWord[] {
  const key = keyOf(shown);
  return key === "" ? [] : [{ key, start, end: start + shown.length }];
}

function keyOf(shown: string): string {
  const plain = shown.normalize("NFC").replaceAll(/[\u00AD\u200B\u2060]/g, "");
  const word = /^\p{L}\./u.test(plain) ? plain.replaceAll(".", "") : plain;
  return word.replaceAll(/[’ʼ]/g, "'");
}

// Square brackets hold what is not the speaker’s, alone or as a part of a word; an ellipsis stands for what is left out.
const BRACKETED = `${LETTER}*(?:\\[[^[\\]]*\\]${LETTER}*)+`;
const ELLIPSIS = "…|\\.{3,}|\\.(?:\\s\\.){2,}";
const PIECES = new RegExp(`(?<gap>${BRACKETED}|${ELLIPSIS})|${WORD}`, "gu");
const CAPITALISED = /^\[(\p{L})\](\p{L}+)$/u;

/**
 * The words of a quotation in stretches that the source must have one behind the other. Between two stretches, an ellipsis or square
 * brackets in the quotation stand for any words of the source, or for none. “[T]he” is a word of which the case was changed.
 */
export function splitQuotation(text: string): readonly (readonly PlacedWord[])[] {
  const stretches: PlacedWord[][] = [[]];
  for (const { 0: shown, index, groups } of text.matchAll(PIECES)) {
    const [, first, rest = ""] = CAPITALISED.exec(shown) ?? [];
    if (groups?.["gap"] === undefined) stretches.at(-1)?.push(...placeWord(index, shown));
    else if (first === undefined) stretches.push([]);
    else stretches.push([{ key: keyOf(first + rest), start: index, end: index + shown.length }]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Whether two words are the same; the case of the first letter counts unless `isFirst`. */
export function isSameWord(one: string, other: string, isFirst: boolean): boolean {
  return one === other || (isFirst && lowerFirst(one) === lowerFirst(other));
}

/** `word` with a small first letter. */
export function lowerFirst(word: string): string {
  const [first = ""] = word;
  return first.toLowerCase() + word.slice(first.length);
}
