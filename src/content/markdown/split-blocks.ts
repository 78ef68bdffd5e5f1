import type { Token } from "markdown-it";

/** A stretch of a body's tokens that becomes one block of the recap; `line` is its first line, counted from 0. */
export interface TokenBlock {
  readonly kind: "point" | "heading" | "prose";
  readonly line: number;
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
  const parts: (readonly Token[])[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth !== 0) continue;
    parts.push(tokens.slice(start, index + 1));
    start = index + 1;
  }
  return start === tokens.length ? parts : [...parts, tokens.slice(start)];
}

function lineOf(tokens: readonly Token[]): number {
  return tokens.find(({ map }) => map !== null)?.map?.[0] ?? 0;
}

function splitBulleted(part: readonly Token[]): readonly TokenBlock[] {
  const line = lineOf(part);
  if (part[0]?.type === "heading_open") return [{ kind: "heading", line, tokens: part }];
  if (part[0]?.type !== "bullet_list_open") return [{ kind: "prose", line, tokens: part }];
  const items = splitTopLevel(part.slice(1, -1));
  return items.map((item) => ({ kind: "point", line: lineOf(item), tokens: item.slice(1, -1) }));
}

function joinParagraphs(parts: readonly (readonly Token[])[]): readonly TokenBlock[] {
  const blocks: (TokenBlock & { readonly tokens: Token[] })[] = [];
  for (const part of parts) {
    const type = part[0]?.type;
    const line = lineOf(part);
    const last = blocks.at(-1);
    const tokens = [...part];
    if (type === "heading_open") blocks.push({ kind: "heading", line, tokens });
    else if (type === "paragraph_open") blocks.push({ kind: "point", line, tokens });
    else if (last?.kind === "point" && type !== "footnote_block_open")
      for (const token of part) last.tokens.push(token);
    else blocks.push({ kind: "prose", line, tokens });
  }
  return blocks;
}
