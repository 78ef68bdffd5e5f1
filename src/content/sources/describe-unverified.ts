import type { BodyContext } from "../body.ts";
import { parseDocument, type Document } from "../parse-document.ts";
import { parseRecap } from "../parse-recap.ts";
import { problemAt, type Problem } from "../problem.ts";
import type { Point } from "../recap.ts";
import { recapSourceSchema, type RecapSource } from "../recap-source.ts";
import type { Settings } from "../settings.ts";
import { correctLine, type SourceFile } from "../source-file.ts";
import { describeDifference } from "./describe-difference.ts";
import { excerptsOf, listExcerpts } from "./excerpt.ts";
import { createWordSearch, type FoundWords, type WordSearch } from "./find-words.ts";
import { splitQuotation, type PlacedWord } from "./quoted-words.ts";

const rule = "unverified-quotation";

/**
 * The quotations of a recap's points that are not in the excerpts of their sources, each at its place with the word that differs. They
 * are no problems: readers are told that the wording is unverified.
 */
export function describeUnverified(
  source: SourceFile,
  settings: Settings,
  context: BodyContext,
): readonly Problem[] {
  const document = parseDocument(source, recapSourceSchema, context);
  if (document.data === undefined) return [];
  const { value } = parseRecap(source, settings, { ...context, referred: [] });
  // Each is looked for behind the one before it, because two may have the same words.
  let from = document.body.start;
  const find = createWordSearch(source.text);
  return (value?.points ?? []).flatMap((point) =>
    (point.unverified ?? []).map(({ start, end }) => {
      const quotation = point.text.slice(start, end);
      const described = describeQuotation(document, { point, quotation, from, find });
      from = described.end;
      return described.problem;
    }),
  );
}

interface PlacedQuotation {
  readonly point: Point;
  /** With its marks. */
  readonly quotation: string;
  /** Where in the file it is looked for. */
  readonly from: number;
  readonly find: WordSearch;
}

// So many words before one tell it from others of its kind.
const WORDS_BEFORE = 8;

function describeQuotation(
  { source, data }: Document<RecapSource>,
  { point, quotation, from, find: search }: PlacedQuotation,
): { readonly problem: Problem; readonly end: number } {
  const stretches = splitQuotation(quotation);
  const excerpts = excerptsOf(point.id, listExcerpts(data.sources));
  const { message, change } = describeDifference({ text: quotation, stretches }, excerpts);
  const find = (words: readonly PlacedWord[], start: number): FoundWords | undefined =>
    search(
      start,
      words.map((word) => quotation.slice(word.start, word.end)),
    );
  const opening = stretches[0] ?? [];
  const begin = find(opening.slice(0, 3), from) ?? find(opening.slice(0, 1), from);
  const wrong = change && find(leadingTo(change.word, stretches), begin?.start ?? from);
  const offset = wrong?.lastStart ?? begin?.start ?? from;
  const isThere = change !== undefined && source.text.startsWith(change.wrong, wrong?.lastStart);
  const problem = problemAt(source, offset, {
    rule,
    message: `Readers are told that the wording of this quotation is unverified: ${message}.`,
    writeInstead: isThere ? [correctLine(source, offset, change)] : [],
  });
  return { problem, end: Math.max(from, begin?.end ?? 0, wrong?.end ?? 0) };
}

/** The words of the stretch of `word` that lead to it, and itself. */
function leadingTo(
  word: PlacedWord,
  stretches: readonly (readonly PlacedWord[])[],
): readonly PlacedWord[] {
  const stretch = stretches.find((each) => each.includes(word)) ?? [];
  const index = stretch.indexOf(word);
  return stretch.slice(Math.max(0, index - WORDS_BEFORE), index + 1);
}
