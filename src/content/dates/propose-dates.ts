import { dayAt, type Day } from "../../time/day.ts";
import type { BodyContext } from "../body.ts";
import { listParagraphs } from "../list-paragraphs.ts";
import { parseDocument, type Document } from "../parse-document.ts";
import { isProblem, parseInstant } from "../parse-instant.ts";
import { recapSourceSchema, type RecapSource } from "../recap-source.ts";
import type { Settings } from "../settings.ts";
import type { SourceFile } from "../source-file.ts";
import { takeOpener } from "../take-opener.ts";
import { findDayWords } from "./find-day-words.ts";
import { findTense } from "./find-tense.ts";
import { maskAddresses, maskMarkup } from "./mask-markup.ts";
import { resolveDayWords, type ResolvedDay } from "./resolve-day-words.ts";

/** Words of a recap that name a day only to those who know the recap's own, and the day that they mean. */
export interface DateProposal extends ResolvedDay {
  readonly source: SourceFile;
  /** Their place in the file, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether they stand in a summary, which is plain text and takes no mark. */
  readonly isInSummary: boolean;
}

/**
 * The words in the points and the summary of a recap that want a date. They are counted from the recap's own day in the primary
 * zone, so that nothing depends on when this is asked. There are none in a recap in another language than English, nor in one
 * whose time cannot be made out.
 */
export function proposeDates(
  source: SourceFile,
  settings: Settings,
  context: BodyContext,
): readonly DateProposal[] {
  const document = parseDocument(source, recapSourceSchema, context);
  if (document.data === undefined) return [];
  const { data, at } = document;
  if (!/^en\b/i.test(data.lang ?? settings.language)) return [];
  const typed = { text: data.time, source, offset: () => at("time") };
  const { zones } = settings.clockwork;
  const instant = parseInstant(typed, zones);
  if (isProblem(instant)) return [];
  const written = dayAt(instant, zones[0]);
  const body = data.opener === undefined ? takeOpener(document.body, zones).body : document.body;
  return [
    ...proposeInSummary(document, written),
    ...listParagraphs(body).flatMap((paragraph) =>
      findIn(paragraph.text, written).map(({ start, end, ...found }) => ({
        ...found,
        source,
        start: paragraph.start + start,
        end: paragraph.start + end,
        isInSummary: false,
      })),
    ),
  ];
}

function proposeInSummary(
  { data, at, source }: Document<RecapSource>,
  written: Day,
): readonly DateProposal[] {
  if (data.summary === undefined) return [];
  const from = at("summary");
  return findIn(data.summary, written).map(({ start, end, ...found }) => {
    // Where the summary is written over lines or with escapes, only where it begins is known.
    const known = source.text.startsWith(found.words, from + start) ? from + start : from;
    return { ...found, source, start: known, end: known + end - start, isInSummary: true };
  });
}

type Found = Pick<DateProposal, "start" | "end" | "words" | "day" | "other">;

function findIn(text: string, written: Day): readonly Found[] {
  const shown = maskAddresses(text);
  return findDayWords(maskMarkup(text)).map(({ start, end, text: words, meaning }) => {
    const tense = findTense(shown.slice(0, start), shown.slice(end));
    return { start, end, words, ...resolveDayWords(meaning, written, tense) };
  });
}
