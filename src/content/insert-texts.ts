/**
 * A text to be put into a file, at an offset of the file’s text as it was parsed; in the place of what stands there up to `end`,
 * where that is given.
 */
export interface Insertion {
  readonly offset: number;
  readonly end?: number;
  readonly text: string;
}

/**
 * `text` with `insertions` put in. It may have line breaks of any system: the offsets count each as one character, as in the text
 * that was parsed, and they stay as they are.
 */
export function insertTexts(text: string, insertions: readonly Insertion[]): string {
  const characters = text.match(/\r\n|[^]/g) ?? [];
  const sorted = insertions.toSorted((a, b) => a.offset - b.offset);
  const endOf = (insertion: Insertion | undefined): number =>
    insertion?.end ?? insertion?.offset ?? 0;
  const parts = sorted.flatMap(({ offset, text: inserted }, index) => [
    ...characters.slice(endOf(sorted[index - 1]), offset),
    inserted,
  ]);
  return [...parts, ...characters.slice(endOf(sorted.at(-1)))].join("");
}
