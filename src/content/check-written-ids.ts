import type { Token } from "markdown-it";
import type { ParsedBody } from "./body.ts";
import { findFree, RESERVED_IDS } from "./free-id.ts";
import { writtenIdOf, writtenMarkOf } from "./markdown/written-ids.ts";
import type { PlacedBlock } from "./placed-block.ts";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import { isSlug, toSlug } from "./slug.ts";
import { correctLine, quotedLineAt, type PlacedText } from "./source-file.ts";

/** The problem of a block's written id that is malformed or the page's own, or of one that does not end its paragraph. */
export function checkWrittenId(body: ParsedBody, block: PlacedBlock): readonly Problem[] {
  const id = block.writtenId;
  if (id !== undefined && RESERVED_IDS.has(id)) {
    const mistake = { rule: "reserved-point-id", message: `The id \`${id}\` is the page's own.` };
    return [replaceId(body, block, { wrong: id, right: `${id}-point`, mistake })];
  }
  if (id === undefined || isSlug(id)) return findStrayId(body, block);
  const message = `The id \`${id}\` may have only lower-case letters a to z, digits and single hyphens.`;
  const mistake = { rule: "malformed-point-id", message };
  return [replaceId(body, block, { wrong: id, right: toSlug(id) || "short-name", mistake })];
}

/** The ids that an earlier block of the body has already. */
export function findRepeatedIds(
  body: ParsedBody,
  blocks: readonly PlacedBlock[],
): readonly Problem[] {
  const all = new Set(blocks.flatMap(({ writtenId }) => writtenId ?? []));
  const seen = new Set<string>();
  const free = new Map<string, string>();
  return blocks.flatMap((block) => {
    const id = block.writtenId;
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The id \`${id}\` stands here a second time; an id is one point's for good.`;
    const mistake = { rule: "duplicate-point-id", message };
    const right = free.get(id) ?? findFree(id, all);
    free.set(id, right);
    return [replaceId(body, block, { wrong: id, right, mistake })];
  });
}

interface Replacement {
  readonly wrong: string;
  readonly right: string;
  readonly mistake: Mistake;
}

function replaceId(
  { source }: ParsedBody,
  block: PlacedBlock,
  { wrong, right, mistake }: Replacement,
): Problem {
  const offset = findMark(source, wrong, block.offset);
  const change = { wrong: `{#${wrong}`, right: `{#${right}` };
  return problemAt(source, offset, {
    ...mistake,
    writeInstead: [correctLine(source, offset, change)],
  });
}

/** Where the id `id` is written from the offset `start` on, with or without what its point takes up; -1 where it is not. */
export function findMark({ text }: Pick<PlacedText, "text">, id: string, start: number): number {
  const length = `{#${id}`.length;
  let at = text.indexOf(`{#${id}`, start);
  while (at !== -1 && !/[\s}]/.test(text.charAt(at + length))) at = text.indexOf(`{#${id}`, at + 1);
  return at;
}

/** An id that a block has beside its own, or one where it has no effect: in a list or table, or not at a paragraph's end. */
function findStrayId({ source }: ParsedBody, block: PlacedBlock): readonly Problem[] {
  if (block.kind === "prose") return [];
  const named = block.ownInlines.find((token) => writtenIdOf(token) !== undefined);
  const stray = findOtherMark(block.tokens, named) ?? findMidway(block.tokens);
  if (stray === undefined) return [];
  const { writtenId } = block;
  const own = writtenId === undefined ? -1 : findMark(source, writtenId, block.offset);
  const offset = source.text.indexOf(stray, own === -1 ? block.offset : own + 1);
  const isMovable = named === undefined && isOnOwnLine(block, stray);
  const line = offset === -1 ? "" : quotedLineAt(source, offset);
  return [
    problemAt(source, offset === -1 ? block.offset : offset, {
      rule: "malformed-point-id",
      message: `The id \`${stray}\` has no effect here: an id ends a paragraph of the point itself, and a point has one.`,
      writeInstead: line === "" ? [] : [takeOut(line, stray, isMovable)],
    }),
  ];
}

/** The first id, as it is written, that any of `tokens` but `named` has. */
function findOtherMark(tokens: readonly Token[], named: Token | undefined): string | undefined {
  const other = tokens.find((token) => token !== named && writtenIdOf(token) !== undefined);
  return other === undefined ? undefined : writtenMarkOf(other);
}

/** The first id that stands within a paragraph; one behind a backslash or in code is only text. */
function findMidway(tokens: readonly Token[]): string | undefined {
  // Most have none, and the search is costly.
  if (!tokens.some(({ content }) => content.includes("{"))) return undefined;
  const texts = tokens.map(({ type, content }) => (type === "inline" ? content : ""));
  const unquoted = texts.join("\n").replaceAll(/`[^`]*`/g, "");
  return /(?<!\\)\{#[^\s}]*(?:\s+follows[=:]\s*[^\s}]*)?\}?/.exec(unquoted)?.[0];
}

/** Whether `text` stands in a paragraph of one line that is the block's own. */
function isOnOwnLine(block: PlacedBlock, text: string): boolean {
  const own = block.ownInlines.find(({ content }) => content.includes(text));
  const [first, end] = own?.map ?? [0, 0];
  return end - first === 1;
}

/** `line` without the id `stray`, or with it moved to the line's end. */
function takeOut(line: string, stray: string, isMovable: boolean): string {
  const at = line.indexOf(stray);
  const before = line.slice(0, Math.max(at, 0)).replace(/ $/, "");
  const without = (at === -1 ? line : before + line.slice(at + stray.length)).trimEnd();
  if (!isMovable) return without;
  const [, id = "", follows = ""] = /^\{#([^\s}]*)([^}]*)/.exec(stray) ?? [];
  return `${without} {#${toSlug(id) || "short-name"}${follows}}`;
}
