import type { MarkdownIt, Token } from "markdown-it";

const WRITTEN_ID = /\{#([^}\n]*)\}[ \t]*$/;

/** Takes `{#id}` off the end of a paragraph or heading and keeps it for `writtenIdOf`. */
export function writtenIds(md: MarkdownIt): void {
  md.core.ruler.before("inline", "written_ids", (state) => {
    for (const token of state.tokens) {
      // As a rule the first brace is the id's, and the search is costly in what stands before it.
      const brace = token.type === "inline" ? token.content.indexOf("{#") : -1;
      const match = brace === -1 ? null : WRITTEN_ID.exec(token.content.slice(brace));
      if (match === null) continue;
      token.content = cutBefore(token.content, brace + match.index);
      token.meta = { writtenId: match[1] ?? "" };
    }
  });
}

/** What stands before `end` in `text`, without the spaces and tabs at its own end. */
function cutBefore(text: string, end: number): string {
  let last = end;
  while (text[last - 1] === " " || text[last - 1] === "\t") last -= 1;
  return text.slice(0, last);
}

/** The id that an editor wrote at the end of this inline token's text. */
export function writtenIdOf(token: Token): string | undefined {
  const meta: unknown = token.meta;
  const isNoted = typeof meta === "object" && meta !== null && "writtenId" in meta;
  return isNoted && typeof meta.writtenId === "string" ? meta.writtenId : undefined;
}
