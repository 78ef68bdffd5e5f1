/** A text to be put into a file, at an offset of the file’s text as it was parsed. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** A text that takes the place of the next `length` characters; of none where that is left out. */
export interface Edit extends Insertion {
  readonly length?: number;
}

/**
 * `text` with `edits` made, which do not overlap. It may have line breaks of any system: the offsets count each as one character,
 * as in the text that was parsed, and they stay as they are.
 */
export function insertTexts(text: string, edits: readonly Edit[]): string {
  const characters = text.match(/\r\n|[^]/g) ?? [];
  const sorted = edits.toSorted((a, b) => a.offset - b.offset);
  const parts = sorted.flatMap(({ offset, text: inserted }, index) => [
    ...characters.slice(endOf(sorted[index - 1]), offset),
    inserted,
  ]);
  return [...parts, ...characters.slice(endOf(sorted.at(-1)))].join("");
}

function endOf(edit: Edit | undefined): number {
  return edit === undefined ? 0 : edit.offset + (edit.length ?? 0);
}
