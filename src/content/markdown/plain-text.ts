import type { Token } from "markdown-it";

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
