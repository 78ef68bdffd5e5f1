import type { Token } from "markdown-it";
import type { Clockwork } from "../../time/clockwork.ts";
import type { Day } from "../../time/day.ts";
import { formatIso } from "../../time/instant.ts";
import type { ParsedBody } from "../body.ts";
import { maskCode } from "../dates/mask-markup.ts";
import { clockMarkOf, type ClockMark } from "../markdown/marked-clocks.ts";
import { problemAt, type Problem } from "../problem.ts";
import { lineAt, lineStartAt, type SourceFile } from "../source-file.ts";
import { isWrongMark, parseClockMark, type WrongMark } from "./parse-clock-mark.ts";
import { sayClock } from "./say-clock.ts";

/** What marked clocks are worked out with: the site’s clockwork, and the day of the recap, where it is one’s. */
export interface ClockSetting {
  readonly clockwork: Clockwork;
  readonly written: Day | undefined;
}

/** Gives every marked clock of `body` its moment and the words of both zones; gives the problems of those that have none. */
export function setClocks(body: ParsedBody, setting: ClockSetting): readonly Problem[] {
  const { source, tokens, start, lineStarts } = body;
  // Most bodies have none, and their tokens are many.
  if (!source.text.includes(":time[", start)) return [];
  let block = start;
  let from = start;
  const problems: Problem[] = [];
  for (const token of tokens) {
    const line = token.map === null ? undefined : lineStarts[token.map[0]];
    if (line !== undefined && line !== block) [block, from] = [line, line];
    for (const { mark, open, text, isNested } of listMarks(token.children ?? [])) {
      const at = source.text.indexOf(mark.written, from);
      if (at !== -1) from = at + mark.written.length;
      const wrong = isNested ? NESTED : setClock({ mark, open, text }, setting);
      if (wrong !== undefined)
        problems.push(describe(source, at === -1 ? block : at, { mark, wrong }));
    }
    if (token.type === "inline") problems.push(...findUnclosed(body, token));
  }
  return problems;
}

const NESTED: WrongMark = {
  message: "Words with a date can have no marked clock in them: end them before it.",
  right: [],
};

interface PlacedMark {
  readonly mark: ClockMark;
  readonly open: Token;
  /** The token with the words of the clock; absent where there are none. */
  readonly text: Token | undefined;
}

/** The marked clocks among `children` and in the texts of images there; `isNested` where they stand in words with a date. */
function listMarks(
  children: readonly Token[],
): readonly (PlacedMark & { readonly isNested: boolean })[] {
  let depth = 0;
  return children.flatMap((open, index) => {
    if (open.type === "dated_open") depth += 1;
    if (open.type === "dated_close") depth -= 1;
    if (open.type === "image") return listMarks(open.children ?? []);
    const mark = clockMarkOf(open);
    if (mark === undefined) return [];
    const next = children[index + 1];
    return [{ mark, open, text: next?.type === "text" ? next : undefined, isNested: depth > 0 }];
  });
}

function setClock(
  { mark, open, text }: PlacedMark,
  { clockwork, written }: ClockSetting,
): WrongMark | undefined {
  const moment = parseClockMark(mark, { zones: clockwork.zones, written });
  if (isWrongMark(moment)) return moment;
  open.attrSet("datetime", formatIso(moment.instant));
  if (text !== undefined) text.content = sayClock(moment, clockwork);
  return undefined;
}

function describe(
  source: SourceFile,
  offset: number,
  { mark, wrong }: { readonly mark: ClockMark; readonly wrong: WrongMark },
): Problem {
  const { written } = mark;
  const isThere = source.text.startsWith(written, offset) && !written.includes("\n");
  const column = offset - lineStartAt(source, offset);
  const line = lineAt(source, offset);
  const writeInstead = wrong.right.map((right) =>
    isThere ? `${line.slice(0, column)}${right}${line.slice(column + written.length)}` : right,
  );
  return problemAt(source, offset, { rule: "clock-mark", message: wrong.message, writeInstead });
}

/** A mark of a clock whose square bracket does not close in its paragraph. */
function findUnclosed(
  { source, start, lineStarts }: ParsedBody,
  { map }: Token,
): readonly Problem[] {
  if (map === null) return [];
  const from = lineStarts[map[0]] ?? start;
  const paragraph = maskCode(source.text.slice(from, lineStarts[map[1]]));
  const at = paragraph.search(/(?<!\\):time\[(?![^[\]]*\])/);
  if (at === -1) return [];
  const offset = from + at;
  const column = offset - lineStartAt(source, offset);
  const line = lineAt(source, offset);
  const inside = /^:time\[[^[\]{}]*?\d+(?:[.:]\d+)?\s?(?:[ap]\.?m\.?)?\s+[\p{L}/+\d]+/iu.exec(
    line.slice(column),
  );
  const end = column + (inside?.[0].length ?? 0);
  return [
    problemAt(source, offset, {
      rule: "clock-mark",
      message: "The square bracket of this marked clock is not closed.",
      writeInstead: inside === null ? [] : [`${line.slice(0, end)}]${line.slice(end)}`],
    }),
  ];
}
