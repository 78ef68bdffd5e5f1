import type { Token } from "markdown-it";
import { LeanToken } from "../markdown/lean-token.ts";
import { inlineTextOf, plainTextOf } from "../markdown/plain-text.ts";
import type { QuotationPlace } from "../recap.ts";
import type { Excerpt } from "./excerpt.ts";
import { findUnverified } from "./find-unverified.ts";

/** What stands in the markup of a point right behind a quotation that is in no excerpt. Templates put words into it. */
export const UNVERIFIED_MARK = '<small class="small unverified"></small>';

/**
 * Puts the mark behind each quotation in the block tokens of a point that none of `excerpts` has, and gives the places of these
 * quotations in the text that `plainTextOf` makes of the tokens.
 */
export function markUnverified(
  tokens: readonly Token[],
  excerpts: readonly Excerpt[],
): readonly QuotationPlace[] {
  if (excerpts.length === 0) return [];
  const inlines = tokens.filter(({ type }) => type === "inline");
  const unverified = findUnverified(inlines.map(quotableTextOf), excerpts);
  const places = unverified.map(({ paragraph, start, end }) => {
    const inline = inlines[paragraph];
    const last = inline === undefined ? 0 : lengthUpTo(tokens, inline, end);
    return { start: last - (end - start), end: last };
  });
  for (const { paragraph, end } of unverified.toReversed()) {
    const inline = inlines[paragraph];
    if (inline !== undefined) inline.children = insertMark(inline.children ?? [], end);
  }
  return places;
}

/** The text of a paragraph in which code, whose marks quote nothing, has none. */
function quotableTextOf({ children }: Token): string {
  const shown = (children ?? []).map((token) => {
    const text = inlineTextOf([token]);
    return token.type === "code_inline" ? text.replaceAll(/[“”«»„"‘’]/g, " ") : text;
  });
  return shown.join("");
}

/** How long the text of `tokens` is up to the offset `end` of the text of `inline`, one of them. */
function lengthUpTo(tokens: readonly Token[], inline: Token, end: number): number {
  const before = new LeanToken("inline", "", 0);
  const text = new LeanToken("text", "", 0);
  text.content = inlineTextOf(inline.children ?? []).slice(0, end);
  before.children = [text];
  return plainTextOf([...tokens.slice(0, tokens.indexOf(inline)), before]).length;
}

/** `children` with the mark at the offset `end` of their text. */
function insertMark(children: readonly Token[], end: number): Token[] {
  const mark = new LeanToken("html_inline", "", 0);
  mark.content = UNVERIFIED_MARK;
  let left = end;
  for (const [index, token] of children.entries()) {
    const size = inlineTextOf([token]).length;
    if (left > size || size === 0) {
      left -= size;
      continue;
    }
    const parts = token.type === "text" && left < size ? splitText(token, left) : [token];
    const [first = token, ...rest] = parts;
    return [...children.slice(0, index), first, mark, ...rest, ...children.slice(index + 1)];
  }
  return [...children, mark];
}

function splitText(token: Token, length: number): readonly Token[] {
  return [token.content.slice(0, length), token.content.slice(length)].map((content) => {
    const part = new LeanToken("text", "", 0);
    part.level = token.level;
    part.content = content;
    return part;
  });
}
