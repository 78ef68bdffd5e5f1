import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { parseDay, type Day } from "../../time/day.ts";

// Braces behind square brackets that hold something like `on=…`; an id, `{#…}`, is none.
const MARK = /\{\s*(?:on\b|[\w-]+\s*=)[^{}\n]*\}/iy;

/** Renders words with a date, `[on Friday]{on=2025-05-16}`, as a `<time>`. What is wrong with the date is told of later. */
export function datedWords(md: MarkdownIt): void {
  const lastMarks = new WeakMap<StateInline, number>();
  const lastMarkOf = (state: StateInline): number => {
    const last = lastMarks.get(state) ?? state.src.lastIndexOf("]{");
    lastMarks.set(state, last);
    return last;
  };
  md.inline.ruler.before("link", "dated_words", (state, silent) => {
    // Most texts have none, and to look for the end of the brackets is costly.
    if (state.src[state.pos] !== "[" || state.pos > lastMarkOf(state)) return false;
    const end = md.helpers.parseLinkLabel(state, state.pos);
    MARK.lastIndex = end + 1;
    const mark = end === -1 ? undefined : MARK.exec(state.src)?.[0];
    const after = end + 1 + (mark?.length ?? 0);
    if (mark === undefined || after > state.posMax) return false;
    if (!silent) pushWords(state, { start: state.pos + 1, end }, mark);
    state.pos = after;
    return true;
  });
}

function pushWords(
  state: StateInline,
  { start, end }: { readonly start: number; readonly end: number },
  mark: string,
): void {
  const { posMax } = state;
  const open = state.push("dated_open", "time", 1);
  open.meta = { mark };
  const day = dayOfMark(mark);
  if (day !== undefined) open.attrSet("datetime", day);
  [state.pos, state.posMax] = [start, end];
  state.md.inline.tokenize(state);
  state.push("dated_close", "time", -1).meta = { day };
  state.posMax = posMax;
}

/** The day that `mark`, braces and all, gives; `undefined` where it gives none or says more than that. */
function dayOfMark(mark: string): Day | undefined {
  const [, text = ""] = /^\{on=([\d-]+)\}$/.exec(mark) ?? [];
  return parseDay(text);
}

/** The braces behind the words that `token` begins, as they stand in the file; `undefined` where it begins none with a date. */
export function dateMarkOf({ type, meta }: Token): string | undefined {
  if (type !== "dated_open") return undefined;
  const { mark } = (meta ?? {}) as { readonly mark?: unknown };
  return typeof mark === "string" ? mark : undefined;
}

/** The day of the words that `token` ends; `undefined` where it ends none with a date. */
export function endedDayOf({ type, meta }: Token): Day | undefined {
  if (type !== "dated_close") return undefined;
  return ((meta ?? {}) as { readonly day?: Day }).day;
}
