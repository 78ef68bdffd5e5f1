import type { Token } from "markdown-it";

/** The text of block tokens as a reader would copy it: no markup, a line break between paragraphs, a tab between cells. */
export function plainTextOf(tokens: readonly Token[]): string {
  const parts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "inline") parts.push(inlineTextOf(token.children ?? []));
    else if (token.type === "fence" || token.type === "code_block")
      parts.push(token.content.trimEnd());
    else continue;
    const isCell = /^t[hd]_close$/.test(tokens[index + 1]?.type ?? "");
    const isLastCell = tokens[index + 2]?.type === "tr_close";
    parts.push(isCell && !isLastCell ? "\t" : "\n");
  }
  return parts.join("").trim();
}

/** The text of inline tokens; an image counts as its text alternative, a footnote mark as nothing. */
export function inlineTextOf(tokens: readonly Token[]): string {
  return tokens.map(textOf).join("");
}

function textOf(token: Token): string {
  if (token.type === "text" || token.type === "code_inline") return token.content;
  if (token.type === "softbreak") return " ";
  if (token.type === "hardbreak") return "\n";
  if (token.type === "image") return inlineTextOf(token.children ?? []);
  return "";
}
