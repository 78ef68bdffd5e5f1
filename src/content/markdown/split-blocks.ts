import type { Token } from "markdown-it";

/** A stretch of a body's tokens that becomes one block of the recap. */
export interface TokenBlock {
  readonly kind: "point" | "heading" | "prose";
  readonly tokens: readonly Token[];
}

/**
 * Cuts a body's tokens into points, headings and the prose between them. Each item of a top-level bullet list is a point;
 * in a body without one, each top-level paragraph is, together with the tables, quotes and lists that follow it.
 */
export function splitBlocks(tokens: readonly Token[]): readonly TokenBlock[] {
  const parts = splitTopLevel(tokens);
  const hasBullets = parts.some((part) => part[0]?.type === "bullet_list_open");
  return hasBullets ? parts.flatMap(splitBulleted) : joinParagraphs(parts);
}

/** The top-level blocks, each with all its tokens. */
function splitTopLevel(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) parts.push([]);
    parts.at(-1)?.push(token);
    depth += token.nesting;
  }
  return parts;
}

function splitBulleted(part: readonly Token[]): readonly TokenBlock[] {
  if (part[0]?.type === "heading_open") return [{ kind: "heading", tokens: part }];
  if (part[0]?.type !== "bullet_list_open") return [{ kind: "prose", tokens: part }];
  const items = splitTopLevel(part.slice(1, -1));
  return items.map((item) => ({ kind: "point", tokens: item.slice(1, -1) }));
}

function joinParagraphs(parts: readonly (readonly Token[])[]): readonly TokenBlock[] {
  const blocks: TokenBlock[] = [];
  for (const tokens of parts) {
    const type = tokens[0]?.type;
    const last = blocks.at(-1);
    if (type === "heading_open") blocks.push({ kind: "heading", tokens });
    else if (type === "paragraph_open") blocks.push({ kind: "point", tokens });
    else if (last?.kind === "point" && type !== "footnote_block_open")
      blocks[blocks.length - 1] = { kind: "point", tokens: [...last.tokens, ...tokens] };
    else blocks.push({ kind: "prose", tokens });
  }
  return blocks;
}
