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
}

/** The offset at which the line of `source` begins that the character `offset` stands on. */
export function lineStartAt(source: Pick<PlacedText, "text">, offset: number): number {
  return offset <= 0 ? 0 : source.text.lastIndexOf("\n", offset - 1) + 1;
}

/** The whole line of `source` that the character `offset` stands on, without its line break. */
export function lineAt(source: Pick<PlacedText, "text">, offset: number): string {
  const start = lineStartAt(source, offset);
  const end = source.text.indexOf("\n", start);
  return source.text.slice(start, end === -1 ? undefined : end);
}

/** A piece of a line as it stands there, and what to write in its place. */
export interface Change {
  readonly wrong: string;
  readonly right: string;
}

/** The line that `offset` of `source` stands on, with a change made there. */
export function correctLine(
  source: Pick<PlacedText, "text">,
  offset: number,
  change: Change,
): string {
  return changeAt(lineAt(source, offset), offset - lineStartAt(source, offset), change);
}

/**
 * `line` with `wrong` replaced where it stands at `column`, counted from 0, else where it first stands. A line that writes
 * it in another way, such as with escapes, gets `right` in the place of all that follows `column`.
 */
export function changeAt(line: string, column: number, { wrong, right }: Change): string {
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
