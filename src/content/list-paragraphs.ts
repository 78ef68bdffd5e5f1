import type { ParsedBody } from "./body.ts";
import { splitBlocks } from "./markdown/split-blocks.ts";

/** A paragraph as it stands in a file, and the offset at which it begins there. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  /** The offset at which its point begins. */
  readonly pointStart: number;
}

/** The paragraphs of the points of `body`, but for quotations, headings and the cells of tables. */
export function listParagraphs({
  tokens,
  source,
  start,
  lineStarts,
}: ParsedBody): readonly Paragraph[] {
  const points = splitBlocks(tokens).filter(({ kind }) => kind === "point");
  return points.flatMap((point) => {
    let quotations = 0;
    return point.tokens.flatMap(({ type, map }, index) => {
      if (type === "blockquote_open") quotations += 1;
      if (type === "blockquote_close") quotations -= 1;
      if (type !== "inline" || map === null || quotations > 0) return [];
      if (point.tokens[index - 1]?.type !== "paragraph_open") return [];
      const from = lineStarts[map[0]] ?? start;
      const text = source.text.slice(from, lineStarts[map[1]]);
      return [{ text, start: from, pointStart: lineStarts[point.line] ?? start }];
    });
  });
}
