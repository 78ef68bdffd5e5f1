import type { MarkdownIt, Token } from "markdown-it";

const WRITTEN_ID = /\{#([^}\n]*)\}[ \t]*$/;

// After the id may stand which earlier point this one takes up: `{#id follows=earlier-id}`.
const FOLLOWING = /^([^\s]+)\s+follows[=:]\s*([a-z0-9-]+)\s*$/;

/** Takes `{#id}` off the end of a paragraph or heading and keeps it for `writtenIdOf` and `followedIdOf`. */
export function writtenIds(md: MarkdownIt): void {
  md.core.ruler.before("inline", "written_ids", (state) => {
    for (const token of state.tokens) {
      // As a rule the first brace is the id's, and the search is costly in what stands before it.
      const brace = token.type === "inline" ? token.content.indexOf("{#") : -1;
      const match = brace === -1 ? null : WRITTEN_ID.exec(token.content.slice(brace));
      if (match === null) continue;
      token.content = cutBefore(token.content, brace + match.index);
      const [, writtenId = match[1] ?? "", followedId] = FOLLOWING.exec(match[1] ?? "") ?? [];
      token.meta = { writtenId, followedId, mark: match[0].trimEnd() };
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
  return readNote(token, "writtenId");
}

/** The id of the earlier point that the point with the id at the end of this inline token's text takes up. */
export function followedIdOf(token: Token): string | undefined {
  return readNote(token, "followedId");
}

/** The id at the end of this inline token's text as the editor wrote it, braces and all. */
export function writtenMarkOf(token: Token): string | undefined {
  return readNote(token, "mark");
}

function readNote({ meta }: Token, key: "writtenId" | "followedId" | "mark"): string | undefined {
  const notes = (meta ?? {}) as Readonly<Record<string, unknown>>;
  const note = notes[key];
  return typeof note === "string" ? note : undefined;
}
