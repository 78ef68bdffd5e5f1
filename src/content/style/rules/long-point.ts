import type { Rule } from "../rule.ts";

const MOST = 250;

/** Finds points that say more than one thing. */
export const longPoint: Rule = {
  id: "long-point",
  level: "note",
  isEnglish: true,
  summary: `points of more than ${MOST} words`,
  explanation: `A point is one development. One of more than ${MOST} words holds several, and only the first of them stands in timelines,
feeds and lists: give the others points of their own. Quotations count; code and tables do not.`,
  find: ({ points }) =>
    points.flatMap((passages) => {
      const [first] = passages;
      const count = passages.reduce((sum, { text }) => sum + countWords(text), 0);
      if (first === undefined || count <= MOST) return [];
      const message = `The point has ${count} words, more than ${MOST}: it may be several developments.`;
      return [{ passage: first, start: 0, message }];
    }),
};

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
