import type { Token } from "markdown-it";
import type { ParsedBody } from "./body.ts";
import { dateMarkOf } from "./markdown/dated-words.ts";
import { inlineTextOf } from "./markdown/plain-text.ts";
import { nearestPartialDate, parsePartialDate } from "./partial-date.ts";
import { problemAt, type Problem } from "./problem.ts";
import { createTextSearch } from "./search-text.ts";
import { lineStartAt, quotedLineAt } from "./source-file.ts";

/** What is wrong with the dates that words of `body` have: no day, more than a day, no words, or words that cannot have one. */
export function checkDateMarks(body: ParsedBody): readonly Problem[] {
  const { source, tokens, start, lineStarts } = body;
  // Most bodies have no such mark, and their tokens are many.
  if (!/\]\{|\{\s*on\s*=/.test(source.text.slice(start))) return [];
  const search = createTextSearch(source.text);
  let from = start;
  return tokens.flatMap((block) => {
    if (block.map !== null) from = lineStarts[block.map[0]] ?? start;
    let last = from;
    return checkBlock(block.children ?? [], (written) => {
      const offset = search(written, last);
      if (offset !== -1) last = offset;
      return { source, written, offset: offset === -1 ? from : offset };
    });
  });
}

/** A mark in braces with its place in its file; where it could not be found, its block’s. */
interface PlacedMark {
  readonly source: ParsedBody["source"];
  readonly written: string;
  readonly offset: number;
}

function checkBlock(
  children: readonly Token[],
  place: (written: string) => PlacedMark,
): readonly Problem[] {
  // How many links and dated words a token stands in.
  let depth = 0;
  let last: string | undefined;
  return children.flatMap((token, index) => {
    const mark = dateMarkOf(token);
    const isNested = depth > 0;
    if (token.type === "link_open" || mark !== undefined) depth += 1;
    if (token.type === "link_close" || token.type === "dated_close") depth -= 1;
    if (mark === undefined) return checkText(token, last, place);
    last = mark;
    if (isNested) return [refuseNested(place(mark))];
    const words = children.slice(index + 1, endOfWords(children, index));
    return checkMark(place(mark), inlineTextOf(words), token);
  });
}

/** What is wrong with a text behind the words of the mark `last`, if any: a date without words, or the end of a link around them. */
function checkText(
  { type, content }: Token,
  last: string | undefined,
  place: (written: string) => PlacedMark,
): readonly Problem[] {
  if (type !== "text") return [];
  // The parser makes no link of brackets with others in them, and leaves the end of it as text.
  if (last !== undefined && /^[^[]*\]\(/.test(content)) return [refuseNested(place(last))];
  const stray = /\{\s*on\s*=[^{}]*\}/.exec(content)?.[0];
  return stray === undefined ? [] : [refuseWithoutWords(place(stray))];
}

function endOfWords(children: readonly Token[], open: number): number {
  let end = open + 1;
  while (end < children.length && children[end]?.type !== "dated_close") end += 1;
  return end;
}

function checkMark(placed: PlacedMark, text: string, token: Token): readonly Problem[] {
  if (text.trim() === "") return [refuseWithoutWords(placed)];
  if (token.attrGet("datetime") !== null) return [];
  const day = guessDay(placed.written);
  const line = day === undefined ? withoutMark(placed) : replace(placed, `{on=${day}}`);
  const others = keysOf(placed.written).filter((key) => key !== "on");
  const message =
    others.length > 0
      ? `Words can have a date, \`on\`, and nothing else: \`${others.join("`, `")}\` means nothing here.`
      : "The date of words must be a day that the calendar has, as YYYY-MM-DD.";
  return [refuse(placed, message, { line })];
}

function refuseNested(placed: PlacedMark): Problem {
  const message = "Words in a link, or in words with a date, can have no date of their own.";
  return refuse(placed, message, { line: withoutMark(placed) });
}

function refuseWithoutWords(placed: PlacedMark): Problem {
  const message = "This date has no words: they stand in square brackets right before it.";
  return refuse(placed, message, { line: withWordsBefore(placed) });
}

function refuse(
  { source, offset }: PlacedMark,
  message: string,
  { line }: { readonly line: string | undefined },
): Problem {
  const writeInstead = line === undefined ? [] : [line];
  return problemAt(source, offset, { rule: "date-of-words", message, writeInstead });
}

/** The keys in braces behind words, in lower case. */
export function keysOf(mark: string): readonly string[] {
  return [...mark.matchAll(/(?<![\w-])([\w-]+)\s*=/g)].map(([, key = ""]) => key.toLowerCase());
}

/** The day that an editor most likely meant by the braces `mark`. */
export function guessDay(mark: string): string | undefined {
  const texts = mark.slice(1, -1).split(/(?<![\w-])[\w-]+\s*=|^\s*on\b/i);
  const days = texts.flatMap((text) => {
    const date = nearestPartialDate(text.replaceAll(/["'“”‘’]/g, "").trim()) ?? "";
    return parsePartialDate(date)?.precision === "day" ? [date] : [];
  });
  return days[0];
}

/** The line of a mark in two parts: what stands before it and what behind it. Nothing where it was not found. */
function partsOf({ source, written, offset }: PlacedMark): readonly [string, string] | undefined {
  const line = quotedLineAt(source, offset);
  if (line === "" || !source.text.startsWith(written, offset)) return undefined;
  const column = offset - lineStartAt(source, offset);
  return [line.slice(0, column), line.slice(column + written.length)];
}

function replace(placed: PlacedMark, right: string): string | undefined {
  return partsOf(placed)?.join(right);
}

/** The line with the words of a mark and without it, or nothing where they begin on another line. */
function withoutMark(placed: PlacedMark): string | undefined {
  const [before = "", after = ""] = partsOf(placed) ?? [];
  const open = findOpening(before);
  if (open === -1) return undefined;
  return `${before.slice(0, open)}${before.slice(open + 1, -1)}${after}`;
}

/** Where the square bracket opens that `before` ends by closing; -1 where it does not. */
function findOpening(before: string): number {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (before[at] === "]") depth += 1;
    if (before[at] === "[") depth -= 1;
    if (depth === 0) return before[at] === "[" ? at : -1;
  }
  return -1;
}

/** The line with the mark behind the words before it, where there are some, else without it. */
function withWordsBefore(placed: PlacedMark): string | undefined {
  const parts = partsOf(placed);
  if (parts === undefined) return undefined;
  const before = parts[0].replace(/\[\s*\]$/, "");
  const words = /(?:\bon )?[\p{L}\p{N}][\p{L}\p{N}’'-]*$/iu.exec(before.trimEnd());
  const day = guessDay(placed.written);
  if (words === null || day === undefined) return `${before.trimEnd()}${parts[1]}`;
  return `${before.slice(0, words.index)}[${words[0]}]{on=${day}}${parts[1]}`;
}
