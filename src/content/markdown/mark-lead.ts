import type { Token } from "markdown-it";
import { firstSentenceOf } from "./first-sentence.ts";
import { LeanToken } from "./lean-token.ts";
import { inlineTextOf } from "./plain-text.ts";

/** A paragraph's inline tokens with its lead marked, and the lead's text. */
export interface LeadMarked {
  readonly lead: string;
  readonly children: readonly Token[];
}

/**
 * Marks the lead of a paragraph with `class="lead"`: its bold opening where it has one, else its first sentence, which ends
 * at the outermost level where it would otherwise cut a link or an emphasis in two.
 */
export function markLead(children: readonly Token[]): LeadMarked {
  const first = children.findIndex((token) => token.type !== "text" || token.content !== "");
  const open = children[first];
  if (open?.type === "strong_open") {
    const close = children.findIndex((token) => token.type === "strong_close");
    open.attrJoin("class", "lead");
    return { lead: inlineTextOf(children.slice(first, close)).trim(), children };
  }
  // Markdown leaves some characters at the start that are no part of the words: a byte order mark, for one.
  const sentence = firstSentenceOf(inlineTextOf(children).split("\n")[0] ?? "").trimEnd();
  return { lead: sentence.trimStart(), children: wrapStart(children, sentence.length) };
}

function wrapStart(children: readonly Token[], length: number): readonly Token[] {
  const [like] = children;
  if (like === undefined || length === 0) return children;
  const leadOpen = makeToken(like, { type: "lead_open", tag: "span", nesting: 1 });
  const leadClose = makeToken(like, { type: "lead_close", tag: "span", nesting: -1 });
  leadOpen.attrSet("class", "lead");
  const before: Token[] = [leadOpen];
  let left = length;
  let depth = 0;
  for (const [index, token] of children.entries()) {
    depth += token.nesting;
    const size = inlineTextOf([token]).length;
    if (left < size && depth === 0 && token.type === "text") {
      const [start, rest] = splitText(token, left);
      return [...before, start, leadClose, rest, ...children.slice(index + 1)];
    }
    before.push(token);
    left = Math.max(0, left - size);
    if (left === 0 && depth === 0) return [...before, leadClose, ...children.slice(index + 1)];
  }
  return [...before, leadClose];
}

function splitText(token: Token, length: number): [Token, Token] {
  const content = token.content;
  return [
    makeToken(token, { content: content.slice(0, length) }),
    makeToken(token, { content: content.slice(length) }),
  ];
}

/** A token with the fields of `fields`, at the place of `like` and otherwise with none of its text. */
function makeToken(like: Token, fields: Partial<Token>): Token {
  const token = new LeanToken(like.type, like.tag, like.nesting);
  token.map = like.map;
  token.level = like.level;
  return Object.assign(token, fields);
}
