import { lineIndexAt, lineStartsOf, LONGEST_QUOTED, type PlacedText } from "./source-file.ts";

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

/**
 * `mistake` at the character `offset` of `source`. A message that quotes much of the file is cut and stands on one line, and what is
 * too long to be read is not suggested.
 */
export function problemAt(source: PlacedText, offset: number, mistake: Mistake): Problem {
  const { rule, message, writeInstead = [] } = mistake;
  const at = Math.min(Math.max(offset, 0), source.text.length);
  const lineStarts = source.lineStarts ?? lineStartsOf(source.text);
  const index = lineIndexAt(lineStarts, at);
  return {
    file: source.path,
    line: index + 1,
    column: at - (lineStarts[index] ?? 0) + 1,
    rule,
    message: shorten(message),
    writeInstead: writeInstead.filter((line) => line.length <= LONGEST_QUOTED),
  };
}

function shorten(message: string): string {
  const cut = message.length > LONGEST_QUOTED ? `${message.slice(0, LONGEST_QUOTED)}…` : message;
  return cut.replaceAll(/\s*\n\s*/g, " ");
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
