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

/** A pattern for `word` with any form of its apostrophes. */
function writeForms(word: string): string {
  const parts = word.split(/['’ʼ]/).map((part) => RegExp.escape(part));
  return parts.join("['’ʼ]");
}
