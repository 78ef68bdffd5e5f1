import { insertTexts, type Edit } from "../insert-texts.ts";
import { problemAt } from "../problem.ts";
import { lineAt, lineStartAt, type SourceFile } from "../source-file.ts";
import { MASK, type Passage } from "./prose.ts";
import type { Level, Remark } from "./remark.ts";
import type { Change, Finding } from "./rule.ts";

/** A finding in the file `source` as a remark of the rule `rule` with the level `level`. */
export function describeFinding(
  { passage, start, message, choices = [], isSafe = false }: Finding,
  source: SourceFile,
  { rule, level }: Pick<Remark, "rule"> & { readonly level: Level },
): Remark {
  const offset = passage.offsets[start] ?? 0;
  const placed = choices.map((changes) => placeChanges(changes, passage, source));
  const lines = placed.flatMap((edits) => (edits === undefined ? [] : writeLine(edits, source)));
  const [first = []] = choices;
  const isOwn = first.every((each) => !passage.own.slice(each.start, each.end).includes(MASK));
  return {
    ...problemAt(source, offset, { rule, message, writeInstead: [...new Set(lines)] }),
    level,
    edits: isSafe && isOwn ? (placed[0] ?? []) : [],
  };
}

/** `changes` as edits of the file; `undefined` where one of them is of words that the file has in another form. */
function placeChanges(
  changes: readonly Change[],
  { text, offsets }: Passage,
  source: SourceFile,
): readonly Edit[] | undefined {
  const edits = changes.map(({ start, end, text: right }) => {
    const [from, last] = [offsets[start], offsets[end - 1]];
    if (from === undefined || last === undefined) return undefined;
    const isSame = source.text.slice(from, last + 1) === text.slice(start, end);
    return isSame ? { offset: from, length: end - start, text: right } : undefined;
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** The line with `edits`, which stand on it; nothing where they stand on several. */
function writeLine(edits: readonly Edit[], source: SourceFile): readonly string[] {
  const [first] = edits;
  if (first === undefined) return [];
  const start = lineStartAt(source, first.offset);
  const line = lineAt(source, first.offset);
  const onLine = edits.map((edit) => ({ ...edit, offset: edit.offset - start }));
  if (onLine.some(({ offset }) => offset > line.length)) return [];
  return [insertTexts(line, onLine)];
}
