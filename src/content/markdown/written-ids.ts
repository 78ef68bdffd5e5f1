import type { MarkdownIt, Token } from "markdown-it";

// After the id may stand which earlier point this one takes up: `{#id follows=earlier-id}`.
const FOLLOWING = /^([^\s]+)\s+follows[=:]\s*([a-z0-9-]+)\s*$/;

/** Takes `{#id}` off the end of a paragraph or heading and keeps it for `writtenIdOf` and `followedIdOf`. */
export function writtenIds(md: MarkdownIt): void {
  md.core.ruler.before("inline", "written_ids", (state) => {
    for (const token of state.tokens) {
      const open = token.type === "inline" ? findMark(token.content) : -1;
      if (open === -1) continue;
      const mark = token.content.slice(open).trimEnd();
      const inside = mark.slice(2, -1);
      token.content = cutBefore(token.content, open);
      const [, writtenId = inside, followedId] = FOLLOWING.exec(inside) ?? [];
      token.meta = { writtenId, followedId, mark };
    }
  });
}

/** Where the `{#id}` begins that `text` ends with, but for spaces and tabs; -1 where it ends with none. */
function findMark(text: string): number {
  if (!text.includes("{#")) return -1;
  const close = cutBefore(text, text.length).length - 1;
  if (text[close] !== "}") return -1;
  const before = Math.max(text.lastIndexOf("}", close - 1), text.lastIndexOf("\n", close - 1));
  const open = text.indexOf("{#", before + 1);
  return open < close ? open : -1;
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
