/** A stretch of a file’s text as it was parsed, and what is to stand in its place. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * `text` with `replacements` made. It may have line breaks of any system: the offsets count each as one character, as in the text
 * that was parsed, and those that are put in are of the kind that the text begins with. No two replacements may overlap.
 */
export function replaceTexts(text: string, replacements: readonly Replacement[]): string {
  const characters = text.match(/\r\n|[^]/g) ?? [];
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const sorted = replacements.toSorted((a, b) => a.offset - b.offset);
  let done = 0;
  const parts = sorted.flatMap(({ offset, length, text: right }) => {
    const before = characters.slice(done, offset);
    done = offset + length;
    return [...before, right.replaceAll("\n", lineBreak)];
  });
  return [...parts, ...characters.slice(done)].join("");
}
