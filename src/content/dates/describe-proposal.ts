import { formatDay } from "../../time/format-day.ts";
import type { DayWords } from "../../time/clock-words.ts";
import type { Insertion } from "../insert-texts.ts";
import { problemAt, type Problem } from "../problem.ts";
import { correctLine } from "../source-file.ts";
import type { DateProposal } from "./propose-dates.ts";

const rule = "words-without-date";

/** A proposal as a note that says where the words are, which day they mean, and the line with their date. */
export function describeProposal(proposal: DateProposal, words: DayWords): Problem {
  const { source, start, words: said, day, other, isInSummary } = proposal;
  const name = (each: typeof day): string => formatDay(each, "long", words);
  const or = other === undefined ? "" : ` or ${name(other)}; the nearer is proposed`;
  const plain = isInSummary ? " A summary is plain text, so name the day in it." : "";
  const right = isInSummary
    ? nameDay(said, formatDay(day, "medium", words))
    : `[${said}]{on=${day}}`;
  const isOnOneLine = source.text.startsWith(said, start) && !said.includes("\n");
  return problemAt(source, start, {
    rule,
    message: `“${said.replaceAll(/\s+/g, " ")}” is ${name(day)}${or}.${plain}`,
    writeInstead:
      right === undefined || !isOnOneLine
        ? []
        : [correctLine(source, start, { wrong: said, right })],
  });
}

/** `said` with `date` behind its weekday, or on that date; nothing where that would be no English. */
function nameDay(said: string, date: string): string | undefined {
  if (said.endsWith("day") && !/^(?:to|yester)day$/i.test(said)) return `${said} ${date}`;
  return /^(?:today|tomorrow|yesterday)$/.test(said) ? `on ${date}` : undefined;
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
