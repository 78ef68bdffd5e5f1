import type { Token } from "markdown-it";
import type { ParsedBody } from "../body.ts";
import { writtenMarkOf } from "../markdown/written-ids.ts";

/**
 * The offset in the file of each character of an inline token’s content, which is its lines without what stands before them
 * (bullets, indents, marks of quotation); `undefined` where the file has it in another form.
 */
export function placeContent(token: Token, body: ParsedBody): readonly number[] | undefined {
  const { source, lineStarts } = body;
  const first = token.map?.[0];
  if (first === undefined) return undefined;
  const lines = token.content.split("\n");
  const offsets: number[] = [];
  for (const [index, line] of lines.entries()) {
    const start = lineStarts[first + index] ?? source.text.length;
    const whole = source.text.slice(start, lineStarts[first + index + 1]).replace(/\n$/, "");
    const isLast = index === lines.length - 1;
    const column = findColumn(isLast ? withoutMark(whole, token) : whole, line.trimEnd());
    if (column === undefined) return undefined;
    for (let at = 0; at < line.length; at += 1) offsets.push(start + column + at);
    if (!isLast) offsets.push(start + whole.length);
  }
  return offsets;
}

/** `line` of the file without the id at its end. */
function withoutMark(line: string, token: Token): string {
  const mark = writtenMarkOf(token);
  return mark === undefined ? line : line.slice(0, line.lastIndexOf(mark));
}

/** The column at which `content` stands in `line`: at its end, but for spaces and the closing marks of a heading. */
function findColumn(line: string, content: string): number | undefined {
  for (const end of [/\s*$/, /\s*#*\s*$/]) {
    const trimmed = line.slice(0, line.search(end));
    if (trimmed.endsWith(content)) return trimmed.length - content.length;
  }
  return undefined;
}
