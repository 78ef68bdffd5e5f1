// What Markdown may have between two words: the end of a link with its address, that of words with a date, marks and spaces.
const BETWEEN = "(?:\\]\\([^()\\s]*\\)|\\]\\{[^{}\\n]*\\}|[^\\p{L}\\p{N}\\]]|\\](?![({]))*?";

/** Where words stand in a text: the first and the last of them begin at these offsets, and the last ends before another. */
export interface FoundWords {
  readonly start: number;
  readonly lastStart: number;
  readonly end: number;
}

/** Where `words`, whatever Markdown is between them, first stand in `text` from the offset `from` on. */
export function findWords(
  text: string,
  from: number,
  words: readonly string[],
): FoundWords | undefined {
  const [last] = words.slice(-1);
  if (last === undefined) return undefined;
  const forms = words.map(writeForms);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${forms.join(BETWEEN)}(?![\\p{L}\\p{N}])`, "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return { start: match.index, lastStart: end - last.length, end };
}

/** Where words first stand in a text from an offset on; `undefined` where they do not, or were not looked for. */
export type WordSearch = (from: number, words: readonly string[]) => FoundWords | undefined;

// Each search in vain goes through all of the text.
const MISSES = 20;

/** Searches `text`, and gives up looking once twenty searches were in vain. */
export function createWordSearch(text: string): WordSearch {
  let misses = 0;
  return (from, words) => {
    if (misses >= MISSES) return undefined;
    const found = findWords(text, from, words);
    if (found === undefined) misses += 1;
    return found;
  };
}

/** A pattern for `word` with any form of its apostrophes. */
function writeForms(word: string): string {
  const parts = word.split(/['’ʼ]/).map((part) => RegExp.escape(part));
  return parts.join("['’ʼ]");
}
