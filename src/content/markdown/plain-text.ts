import type { Token } from "markdown-it";
import type { Day } from "../../time/day.ts";
import { endedDayOf } from "./dated-words.ts";

/** The text of block tokens as a reader would copy it: no markup, a line break between paragraphs, a tab between cells. */
export function plainTextOf(tokens: readonly Token[]): string {
  const parts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "inline") parts.push(inlineTextOf(token.children ?? []));
    else if (token.type === "fence" || token.type === "code_block")
      parts.push(token.content.trimEnd());
    else continue;
    parts.push(separatorAfter(tokens, index));
  }
  return parts.join("").trim();
}

/** What parts the text of the token at `index` from the next. */
function separatorAfter(tokens: readonly Token[], index: number): string {
  const next = tokens[index + 1]?.type;
  const isCell = next === "td_close" || next === "th_close";
  const isLastCell = tokens[index + 2]?.type === "tr_close";
  return isCell && !isLastCell ? "\t" : "\n";
}

/** Words in a text that a day was given for: where they end, and the day. */
export interface DatedWords {
  readonly end: number;
  readonly day: Day;
}

/** The words with a date in block tokens, in order, with their places in the text that `plainTextOf` makes of them. */
export function findDatedWords(tokens: readonly Token[]): readonly DatedWords[] {
  // Hardly any paragraph has some.
  if (!tokens.some(({ children, content }) => children !== null && content.includes("]{")))
    return [];
  const found: DatedWords[] = [];
  // How long the text before is, without the white space that it begins with, and without that at its end too.
  let length = 0;
  let end = 0;
  const add = (text: string): void => {
    const shown = length === 0 ? text.trimStart() : text;
    const kept = shown.trimEnd().length;
    if (kept > 0) end = length + kept;
    length += shown.length;
  };
  for (const [index, token] of tokens.entries()) {
    for (const child of partsOf(token)) {
      const day = endedDayOf(child);
      if (day !== undefined) found.push({ end, day });
      add(
        child.type === "fence" || child.type === "code_block"
          ? child.content.trimEnd()
          : textOf(child),
      );
    }
    if (isText(token)) add(separatorAfter(tokens, index));
  }
  return found;
}

/** The tokens whose texts are that of a block token: those in a paragraph, or the code block itself. */
function partsOf(token: Token): readonly Token[] {
  if (token.type === "inline") return token.children ?? [];
  return isText(token) ? [token] : [];
}

/** Whether a block token has a text of its own. */
function isText({ type }: Token): boolean {
  return type === "inline" || type === "fence" || type === "code_block";
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
