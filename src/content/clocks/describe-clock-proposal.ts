import type { Clockwork } from "../../time/clockwork.ts";
import type { Insertion } from "../insert-texts.ts";
import { problemAt, type Problem } from "../problem.ts";
import { lineAt, lineStartAt } from "../source-file.ts";
import type { ClockProposal } from "./propose-clocks.ts";
import { sayClock } from "./say-clock.ts";

const rule = "clock-without-mark";

/** A proposal as a note that says where the clock is, what readers would see, and the line with its mark. */
export function describeClockProposal(proposal: ClockProposal, clockwork: Clockwork): Problem {
  const { source, start, end, isPlace } = proposal;
  const said = source.text.slice(start, end);
  const place = isPlace
    ? " If the words say where it happened as well, say that in others; --fix leaves them as they are."
    : "";
  return problemAt(source, start, {
    rule,
    message: `“${said.replaceAll(/\s+/g, " ")}” can be marked: readers see “${sayClock(proposal, clockwork)}”.${place}`,
    writeInstead: said.includes("\n") ? [] : [markLine(proposal)],
  });
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

/** What is to be put into the file so that the clocks of `proposals` are marked, but for those that an editor has to decide. */
export function listClockInsertions(proposals: readonly ClockProposal[]): readonly Insertion[] {
  return proposals
    .filter(({ isPlace }) => !isPlace)
    .flatMap((proposal) => [
      { offset: proposal.start, end: proposal.keptStart, text: OPEN },
      { offset: proposal.keptEnd, end: proposal.end, text: closeMark(proposal) },
    ]);
}
