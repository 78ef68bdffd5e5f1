import type { MarkdownIt, Token } from "markdown-it";

const WRITTEN_ID = /[ \t]*\{#([^}\n]*)\}[ \t]*$/;

/** Takes `{#id}` off the end of a paragraph or heading and keeps it for `writtenIdOf`. */
export function writtenIds(md: MarkdownIt): void {
  md.core.ruler.before("inline", "written_ids", (state) => {
    for (const token of state.tokens) {
      const match = token.type === "inline" ? WRITTEN_ID.exec(token.content) : null;
      if (match === null) continue;
      token.content = token.content.slice(0, match.index);
      token.meta = { writtenId: match[1] ?? "" };
    }
  });
}

/** The id that an editor wrote at the end of this inline token's text. */
export function writtenIdOf(token: Token): string | undefined {
  const meta: unknown = token.meta;
  const isNoted = typeof meta === "object" && meta !== null && "writtenId" in meta;
  return isNoted && typeof meta.writtenId === "string" ? meta.writtenId : undefined;
}
