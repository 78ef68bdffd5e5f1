/**
 * A text file of the content. `path` is how problems name it; `name` is its path inside the content folder, with `/`; `digest`
 * is the SHA-256 of its bytes, in hexadecimal.
 */
export interface SourceFile extends PlacedText {
  readonly name: string;
  readonly digest: string;
}

/** A text that problems can be about. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
  /** The offsets at which the lines of the text begin, where they are known: a file may have a mistake on each of many lines. */
  readonly lineStarts?: readonly number[];
}

type Lines = Pick<PlacedText, "text" | "lineStarts">;

/** The longest line that is quoted to an editor, in characters: a longer one is no help, and a file may have a thousand mistakes on it. */
export const LONGEST_QUOTED = 1000;

/** The offset at which the line of `source` begins that the character `offset` stands on. */
export function lineStartAt({ text, lineStarts }: Lines, offset: number): number {
  if (lineStarts !== undefined) return lineStarts[lineIndexAt(lineStarts, offset)] ?? 0;
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Which of the lines that begin at `lineStarts` the character `offset` stands on, counted from 0. */
export function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let first = 0;
  let after = lineStarts.length;
  while (after - first > 1) {
    const middle = (first + after) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) first = middle;
    else after = middle;
  }
  return first;
}

/** The whole line of `source` that the character `offset` stands on, without its line break. */
export function lineAt(source: Lines, offset: number): string {
  const { text, lineStarts } = source;
  const start = lineStartAt(source, offset);
  const next = lineStarts?.[lineIndexAt(lineStarts, offset) + 1];
  const end = lineStarts === undefined ? text.indexOf("\n", start) : (next ?? 0) - 1;
  return text.slice(start, end === -1 ? undefined : end);
}

/** The line that `offset` stands on as `lineAt` gives it; nothing of one that is too long to be quoted. */
export function quotedLineAt(source: Lines, offset: number): string {
  const line = lineAt(source, offset);
  return line.length > LONGEST_QUOTED ? "" : line;
}

/** A piece of a line as it stands there, and what to write in its place. */
export interface Change {
  readonly wrong: string;
  readonly right: string;
}

/** The line that `offset` of `source` stands on, with a change made there. */
export function correctLine(source: Lines, offset: number, change: Change): string {
  return changeAt(lineAt(source, offset), offset - lineStartAt(source, offset), change);
}

/**
 * `line` with `wrong` replaced where it stands at `column`, counted from 0, else where it first stands. A line that writes
 * it in another way, such as with escapes, gets `right` in the place of all that follows `column`. A line too long to be quoted
 * stays as it is.
 */
export function changeAt(line: string, column: number, { wrong, right }: Change): string {
  if (line.length > LONGEST_QUOTED) return line;
  const at = line.startsWith(wrong, column) ? column : line.indexOf(wrong);
  if (at === -1) return line.slice(0, column).replace(/["']$/, "") + right;
  return line.slice(0, at) + right + line.slice(at + wrong.length);
}

/** The offsets at which the lines of `text` begin. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
