import type { Day } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";
import { findTense } from "../dates/find-tense.ts";
import type { Paragraph } from "../list-paragraphs.ts";
import type { PlacedText } from "../source-file.ts";
import { surroundingsOf } from "./clock-text.ts";
import { findDateBeside, saysNoDay } from "./list-days.ts";

/** Clocks in a paragraph, from `start` to before `end`, and the one moment that they show on a day, where there is one. */
interface PlacedClocks {
  readonly source: PlacedText;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly instantOn: (day: Day) => Instant | undefined;
}

/** When a recap was written: its moment, and its day in the primary zone. */
interface WrittenAt {
  readonly published: Instant;
  readonly written: Day;
}

const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu;

/**
 * The day of a clock in a text, where that is sure: the date beside it, or the recap’s own day, where nothing speaks of another and
 * what happened then had happened when the recap was written, or what will had not.
 */
export function findClockDay(
  { source, paragraph, start, end, instantOn }: PlacedClocks,
  { published, written }: WrittenAt,
): Day | undefined {
  const [before, behind] = [paragraph.text.slice(0, start), paragraph.text.slice(end)];
  const beside = findDateBeside(before, behind, written);
  if (beside !== undefined) return beside;
  const surroundings = surroundingsOf(source, paragraph, { start, end });
  if (!saysNoDay(surroundings)) return undefined;
  if (TODAY.test(surroundings)) return written;
  const instant = instantOn(written);
  const tense = findTense(before, behind);
  if (instant === undefined || tense === "unclear") return undefined;
  return (tense === "past" ? instant <= published : instant >= published) ? written : undefined;
}
