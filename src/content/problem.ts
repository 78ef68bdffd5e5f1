import type { PlacedText } from "./source-file.ts";

/** A mistake in the content. `line` and `column` count from 1; each of `writeInstead` is a whole corrected line, or the lines to add. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly writeInstead: readonly string[];
}

/** What is wrong, without where. */
export type Mistake = Pick<Problem, "rule" | "message"> & {
  readonly writeInstead?: readonly string[];
};

/** `mistake` at the character `offset` of `source`. */
export function problemAt(source: PlacedText, offset: number, mistake: Mistake): Problem {
  const before = source.text.slice(0, Math.max(offset, 0));
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  const column = before.length - lineStart + 1;
  return { file: source.path, line, column, writeInstead: [], ...mistake };
}

/** Problems in reading order: by file, line and column. */
export function sortProblems<T extends Problem>(problems: readonly T[]): readonly T[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** The order of two texts by their code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
