import type { ParsedBody } from "./body.ts";
import type { Insertion } from "./insert-texts.ts";
import type { PlacedBlock } from "./placed-block.ts";

/** An id that a point has by its words alone, and the offset in the file where `{#id}` would make it permanent. */
export interface MissingId {
  readonly id: string;
  readonly offset: number;
}

/** The points among `blocks` whose id is not written in the file; `ids` are the ids of all blocks, in order. */
export function findMissingIds(
  { source, start, lineStarts }: ParsedBody,
  blocks: readonly PlacedBlock[],
  ids: readonly string[],
): readonly MissingId[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== "point" || block.writtenId !== undefined) return [];
    const end = block.ownInlines[0]?.map?.[1];
    if (end === undefined) return [];
    const paragraph = source.text.slice(start, lineStarts[end]).trimEnd();
    return [{ id: ids[index] ?? "", offset: start + paragraph.length }];
  });
}

/** What is to be put into the file so that it holds a missing id. */
export function insertionOf({ id, offset }: MissingId): Insertion {
  return { offset, text: ` {#${id}}` };
}
