import { canAgree } from "../../time/compare-clocks.ts";
import type { Day } from "../../time/day.ts";
import { findClockGroups, mayHaveClocks } from "../../time/find-clock-groups.ts";
import type { ZonePair } from "../../time/zone.ts";
import type { Paragraph } from "../list-paragraphs.ts";
import { problemAt, type Problem } from "../problem.ts";
import { correctLine, type SourceFile } from "../source-file.ts";
import { ownWordsOf, surroundingsOf } from "./clock-text.ts";
import { describeDisagreement } from "./describe-disagreement.ts";
import { listDays } from "./list-days.ts";
import { isKnown, stateGroup, type StatedMention } from "./state-group.ts";

/** What clocks are held against: the day on which they were written, in the primary zone, and the site’s zones. */
export interface ClockCheck {
  readonly source: SourceFile;
  readonly written: Day;
  readonly zones: ZonePair;
}

/**
 * The clocks in `paragraphs` that are said to show one moment and cannot, on any day that the words around them may mean.
 * Quotations, code and links are left alone, and so is what is no plain pair.
 */
export function checkClocks(
  paragraphs: readonly Paragraph[],
  check: ClockCheck,
): readonly Problem[] {
  return paragraphs.flatMap((paragraph) => {
    if (!mayHaveClocks(paragraph.text)) return [];
    const groups = findClockGroups(ownWordsOf(paragraph));
    return groups.flatMap((group) => {
      const stated = stateGroup(group, check.zones);
      return checkGroup(stated, paragraph, check);
    });
  });
}

function checkGroup(
  stated: readonly StatedMention[],
  paragraph: Paragraph,
  { source, written }: ClockCheck,
): readonly Problem[] {
  const anchor = stated.find(isKnown);
  if (anchor === undefined || stated.length < 2) return [];
  const surroundings = surroundingsOf(source, paragraph, anchor);
  const wrong = stated.find(
    (each) =>
      each !== anchor &&
      each.zoneName !== anchor.zoneName &&
      !canAgree(anchor, each, listDays(surroundings, written)),
  );
  if (wrong === undefined) return [];
  const pair = [anchor, wrong].toSorted((a, b) => a.start - b.start);
  const days = [...listDays(surroundings, written)];
  const found = describeDisagreement({ text: paragraph.text, stated, pair, days });
  if (found === undefined) return [];
  const offset = paragraph.start + found.start;
  // A text of the front matter may stand there in another form.
  const isFound = source.text.startsWith(found.words, offset);
  const isOnLine = isFound && !found.words.includes("\n");
  const writeInstead = found.readings.map((right) =>
    isOnLine ? correctLine(source, offset, { wrong: found.words, right }) : onOneLine(right),
  );
  return [
    problemAt(source, isFound ? offset : paragraph.start, {
      rule: "clocks-disagree",
      message: found.message,
      writeInstead,
    }),
  ];
}

/** The words of clocks by themselves, where their line cannot be given. */
function onOneLine(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  return line.includes("(") && !line.endsWith(")") ? `${line})` : line;
}
