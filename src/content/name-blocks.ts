import { createIdMaker, RESERVED_IDS } from "./free-id.ts";
import type { PlacedBlock } from "./placed-block.ts";

/**
 * The id of each block, in order: the written one, else one made of its first words, told apart from the others by a number.
 * Prose has none.
 */
export function nameBlocks(blocks: readonly PlacedBlock[]): readonly string[] {
  const written = blocks.flatMap(({ writtenId }) => writtenId ?? []);
  const make = createIdMaker([...RESERVED_IDS, ...written]);
  return blocks.map(({ kind, text, writtenId }) => {
    if (kind === "prose") return "";
    if (writtenId !== undefined) return writtenId;
    return make(text, kind);
  });
}
