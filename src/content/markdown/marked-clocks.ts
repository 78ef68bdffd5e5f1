import type { MarkdownIt, Token } from "markdown-it";

const MARK = /:time\[([^[\]]*)\](\{(?!#)[^{}\n]*\})?/y;

/** A clock that an editor marked, `:time[7pm Kyiv]{on=2025-05-16}`, as it stands in the file. */
export interface ClockMark {
  /** All of it. */
  readonly written: string;
  /** What stands between the square brackets. */
  readonly text: string;
  /** The braces behind them, where there are some. */
  readonly braces: string | undefined;
}

/** Reads marked clocks. What they say is worked out later, with what is known of the day: `setClocks`. */
export function markedClocks(md: MarkdownIt): void {
  md.inline.ruler.before("link", "marked_clocks", (state, silent) => {
    if (state.src[state.pos] !== ":") return false;
    MARK.lastIndex = state.pos;
    const match = MARK.exec(state.src);
    if (match === null || MARK.lastIndex > state.posMax) return false;
    const [written, text = "", braces] = match;
    if (!silent) {
      state.push("clock_open", "time", 1).meta = { written, text, braces };
      state.pending += text;
      state.push("clock_close", "time", -1);
    }
    state.pos += written.length;
    return true;
  });
}

/** The marked clock that `token` begins; `undefined` where it begins none. */
export function clockMarkOf({ type, meta }: Token): ClockMark | undefined {
  return type === "clock_open" ? ((meta ?? undefined) as ClockMark | undefined) : undefined;
}
