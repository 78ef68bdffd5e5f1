/** A text file of the content. `path` is how problems name it; `name` is its path inside the content folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** The whole line of `source` that the character `offset` stands on, without its line break. */
export function lineAt(source: SourceFile, offset: number): string {
  const start = source.text.lastIndexOf("\n", offset - 1) + 1;
  const end = source.text.indexOf("\n", start);
  return source.text.slice(start, end === -1 ? undefined : end);
}

/** The offsets at which the lines of `text` begin. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
