import type { ParsedBody } from "./body.ts";
import { makeId, RESERVED_IDS } from "./free-id.ts";
import { writtenIdOf } from "./markdown/written-ids.ts";
import { ownInlinesOf, type PlacedBlock } from "./placed-block.ts";
import { problemAt, type Problem } from "./problem.ts";
import { isSlug, toSlug } from "./slug.ts";

/**
 * The id of each block, in order: the written one, else one made of its first words, told apart from the others by a number.
 * Prose has none.
 */
export function nameBlocks(blocks: readonly PlacedBlock[]): readonly string[] {
  const taken = new Set([...RESERVED_IDS, ...blocks.flatMap(({ writtenId }) => writtenId ?? [])]);
  return blocks.map(({ kind, text, writtenId }) => {
    if (kind === "prose") return "";
    if (writtenId !== undefined) return writtenId;
    const id = makeId(text, kind, taken);
    taken.add(id);
    return id;
  });
}

/** The problem of a written id that is malformed or the page's own, or of one that does not end its paragraph. */
export function checkWrittenId(body: ParsedBody, block: PlacedBlock): readonly Problem[] {
  const { source } = body;
  const id = block.writtenId;
  if (id === undefined) return findStrayId(body, block);
  const at = source.text.indexOf(`{#${id}}`, block.offset);
  if (RESERVED_IDS.has(id))
    return [
      problemAt(source, at, {
        rule: "reserved-point-id",
        message: `The id \`${id}\` is the page's own.`,
        writeInstead: [`{#${id}-point}`],
      }),
    ];
  if (isSlug(id)) return [];
  return [
    problemAt(source, at, {
      rule: "malformed-point-id",
      message: `The id \`${id}\` may have only lower-case letters a to z, digits and single hyphens.`,
      writeInstead: [`{#${toSlug(id) || "short-name"}}`],
    }),
  ];
}

function findStrayId({ source }: ParsedBody, block: PlacedBlock): readonly Problem[] {
  const own = ownInlinesOf(block);
  const nested = block.tokens.filter((token) => !own.includes(token)).map(writtenIdOf);
  const nestedId = nested.find((id) => id !== undefined);
  const stray = nestedId === undefined ? /\{#[^\s}]*\}?/.exec(block.text)?.[0] : `{#${nestedId}}`;
  if (stray === undefined || block.kind === "prose") return [];
  const at = source.text.indexOf(stray, block.offset);
  return [
    problemAt(source, at, {
      rule: "malformed-point-id",
      message: `The id \`${stray}\` must end a paragraph of the point itself, in the form {#short-name}.`,
      writeInstead: [`{#${toSlug(stray) || "short-name"}}`],
    }),
  ];
}
