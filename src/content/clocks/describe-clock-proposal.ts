import type { Clockwork } from "../../time/clockwork.ts";
import type { Edit } from "../insert-texts.ts";
import { problemAt } from "../problem.ts";
import { lineAt, lineStartAt } from "../source-file.ts";
import type { Remark } from "../style/remark.ts";
import type { ClockProposal } from "./propose-clocks.ts";
import { sayClock } from "./say-clock.ts";

const rule = "clock-without-mark";

/**
 * A proposal as a note that says where the clock is, what readers would see, and the line with its mark. Its edits mark the clock, but
 * for one that an editor has to decide.
 */
export function describeClockProposal(proposal: ClockProposal, clockwork: Clockwork): Remark {
  const { source, start, end, isPlace } = proposal;
  const said = source.text.slice(start, end);
  const place = isPlace
    ? " If the words say where it happened as well, say that in others; --fix leaves them as they are."
    : "";
  const problem = problemAt(source, start, {
    rule,
    message: `“${said.replaceAll(/\s+/g, " ")}” can be marked: readers see “${sayClock(proposal, clockwork)}”.${place}`,
    writeInstead: said.includes("\n") ? [] : [markLine(proposal)],
  });
  return { ...problem, level: "note", edits: listEdits(proposal) };
}

function markLine(proposal: ClockProposal): string {
  const { source, start, end, keptStart, keptEnd } = proposal;
  const line = lineAt(source, start);
  const column = start - lineStartAt(source, start);
  const kept = source.text.slice(keptStart, keptEnd);
  return `${line.slice(0, column)}${OPEN}${kept}${closeMark(proposal)}${line.slice(column + end - start)}`;
}

const OPEN = ":time[";

function closeMark({ day, written }: ClockProposal): string {
  return day === written ? "]" : `]{on=${day}}`;
}

function listEdits(proposal: ClockProposal): readonly Edit[] {
  const { start, end, keptStart, keptEnd, isPlace } = proposal;
  if (isPlace) return [];
  return [
    { offset: start, length: keptStart - start, text: OPEN },
    { offset: keptEnd, length: end - keptEnd, text: closeMark(proposal) },
  ];
}
