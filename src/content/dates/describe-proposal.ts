import { formatDay } from "../../time/format-day.ts";
import type { DayWords } from "../../time/clock-words.ts";
import type { Insertion } from "../insert-texts.ts";
import { problemAt } from "../problem.ts";
import { correctLine } from "../source-file.ts";
import type { Remark } from "../style/remark.ts";
import { nameDay } from "./name-day.ts";
import type { DateProposal } from "./propose-dates.ts";

const rule = "words-without-date";

/**
 * A proposal as a note that says where the words are, which day they mean, and the line with their date. Words in points are
 * given their date by its edits; a summary is left to the editor.
 */
export function describeProposal(proposal: DateProposal, words: DayWords): Remark {
  const { source, start, words: said, day, other, isInSummary } = proposal;
  const name = (each: typeof day): string => formatDay(each, "long", words);
  const or = other === undefined ? "" : ` or ${name(other)}; the nearer is proposed`;
  const plain = isInSummary ? " A summary is plain text, so name the day in it." : "";
  const right = isInSummary
    ? nameDay(said, formatDay(day, "medium", words))
    : `[${said}]{on=${day}}`;
  const isOnOneLine = source.text.startsWith(said, start) && !said.includes("\n");
  const problem = problemAt(source, start, {
    rule,
    message: `“${said.replaceAll(/\s+/g, " ")}” is ${name(day)}${or}.${plain}`,
    writeInstead:
      right === undefined || !isOnOneLine
        ? []
        : [correctLine(source, start, { wrong: said, right })],
  });
  return { ...problem, level: "note", edits: listInsertions([proposal]) };
}

/** What is to be put into the file so that the words of `proposals` that stand in points have their dates. */
export function listInsertions(proposals: readonly DateProposal[]): readonly Insertion[] {
  return proposals.flatMap(({ start, end, day, isInSummary }) =>
    isInSummary
      ? []
      : [
          { offset: start, text: "[" },
          { offset: end, text: `]{on=${day}}` },
        ],
  );
}
