/** A text to be put into a file, at an offset of the file’s text as it was parsed. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * `text` with `insertions` put in. It may have line breaks of any system: the offsets count each as one character, as in the text
 * that was parsed, and they stay as they are.
 */
export function insertTexts(text: string, insertions: readonly Insertion[]): string {
  const characters = text.match(/\r\n|[^]/g) ?? [];
  const sorted = insertions.toSorted((a, b) => a.offset - b.offset);
  const parts = sorted.flatMap(({ offset, text: inserted }, index) => [
    ...characters.slice(sorted[index - 1]?.offset ?? 0, offset),
    inserted,
  ]);
  return [...parts, ...characters.slice(sorted.at(-1)?.offset ?? 0)].join("");
}
