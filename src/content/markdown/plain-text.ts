import type { Token } from "markdown-it";
import type { Day } from "../../time/day.ts";
import { endedDayOf } from "./dated-words.ts";
import { LeanToken } from "./lean-token.ts";

/** The text of block tokens as a reader would copy it: no markup, a line break between paragraphs, a tab between cells. */
export function plainTextOf(tokens: readonly Token[]): string {
  const parts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "inline") parts.push(inlineTextOf(token.children ?? []));
    else if (token.type === "fence" || token.type === "code_block")
      parts.push(token.content.trimEnd());
    else continue;
    const next = tokens[index + 1]?.type;
    const isCell = next === "td_close" || next === "th_close";
    const isLastCell = tokens[index + 2]?.type === "tr_close";
    parts.push(isCell && !isLastCell ? "\t" : "\n");
  }
  return parts.join("").trim();
}

/** Words in a text that a day was given for: where they end, and the day. */
export interface DatedWords {
  readonly end: number;
  readonly day: Day;
}

/** The words with a date in block tokens, in order, with their places in the text that `plainTextOf` makes of them. */
export function findDatedWords(tokens: readonly Token[]): readonly DatedWords[] {
  return tokens.flatMap(({ content, children }, index) => {
    // Hardly any paragraph has some.
    if (children === null || !content.includes("]{")) return [];
    return children.flatMap((token, at) => {
      const day = endedDayOf(token);
      if (day === undefined) return [];
      const before = new LeanToken("inline", "", 0);
      before.children = children.slice(0, at);
      return [{ end: plainTextOf([...tokens.slice(0, index), before]).length, day }];
    });
  });
}

/** The text of inline tokens; an image counts as its text alternative, a footnote mark as nothing. */
export function inlineTextOf(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += textOf(token);
  return text;
}

function textOf(token: Token): string {
  if (token.type === "text" || token.type === "code_inline") return token.content;
  if (token.type === "softbreak") return " ";
  if (token.type === "hardbreak") return "\n";
  if (token.type === "image") return inlineTextOf(token.children ?? []);
  return "";
}
