import { dayAt } from "../../time/day.ts";
import { mayHaveClocks } from "../../time/find-clock-groups.ts";
import type { Instant } from "../../time/instant.ts";
import type { ParsedBody } from "../body.ts";
import { listParagraphs, type Paragraph } from "../list-paragraphs.ts";
import type { Document } from "../parse-document.ts";
import type { Problem } from "../problem.ts";
import type { RecapSource } from "../recap-source.ts";
import type { Settings } from "../settings.ts";
import { checkClocks } from "./check-clocks.ts";
import { setClocks } from "./set-clocks.ts";
import { refuseMarksIn } from "./refuse-marks.ts";

/** A recap with its body as it is without an opener, and its time. */
export interface TimedDocument {
  readonly document: Document<RecapSource>;
  readonly body: ParsedBody;
  readonly publishedAt: Instant;
}

/**
 * Works out the marked clocks of a recap, and gives their problems and those of clocks that stand together and disagree: in points
 * and in the summary, where these are in English.
 */
export function checkRecapClocks(
  { document, body, publishedAt }: TimedDocument,
  { clockwork, language }: Settings,
): readonly Problem[] {
  const { source, data } = document;
  const { zones } = clockwork;
  const written = dayAt(publishedAt, zones[0]);
  const problems = [
    ...setClocks(body, { clockwork, written }),
    ...refuseMarksIn(document, { clockwork, written }),
  ];
  if (!isEnglish(data.lang ?? language)) return problems;
  const hasClocks = mayHaveClocks(source.text.slice(body.start));
  const paragraphs = [...listSummary(document), ...(hasClocks ? listParagraphs(body) : [])];
  return [...problems, ...checkClocks(paragraphs, { source, written, zones })];
}

/** Whether a text in `language` can be read by rules made for English. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

function listSummary({ data, at }: Document<RecapSource>): readonly Paragraph[] {
  const { summary } = data;
  if (summary === undefined || !mayHaveClocks(summary)) return [];
  const start = at("summary");
  return [{ text: summary, start, pointStart: start }];
}
