import type { ParsedBody } from "./body.ts";
import { findMark } from "./check-written-ids.ts";
import type { PlacedBlock } from "./placed-block.ts";
import { problemAt } from "./problem.ts";
import type { Follow } from "./recap.ts";
import { quotedLineAt } from "./source-file.ts";

/** The points among `blocks` that say which earlier ones they take up. */
export function findFollows(
  { source }: ParsedBody,
  blocks: readonly PlacedBlock[],
): readonly Follow[] {
  return blocks.flatMap(({ kind, writtenId, followedId, offset }) => {
    if (kind !== "point" || writtenId === undefined || followedId === undefined) return [];
    const mark = findMark(source, writtenId, offset) + `{#${writtenId}`.length;
    const at = source.text.indexOf(followedId, source.text.indexOf("follows", mark) + 1);
    const { line, column } = problemAt(source, at, { rule: "", message: "" });
    return [{ pointId: writtenId, followedId, line, column, lineText: quotedLineAt(source, at) }];
  });
}
