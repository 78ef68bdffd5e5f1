import type { Change } from "../source-file.ts";
import { countFound, type Excerpt } from "./excerpt.ts";
import { findNearestWords, type NearestWords, type WordChange } from "./find-nearest-words.ts";
import type { PlacedWord } from "./quoted-words.ts";

/** A quotation by its text and its words, in stretches as `splitQuotation` gives them. */
export interface QuotedText {
  readonly text: string;
  readonly stretches: readonly (readonly PlacedWord[])[];
}

/**
 * Why a quotation is in no excerpt, in words that can follow a colon. Where it differs in one place alone: what to change there, and
 * the word of the quotation with which the change begins.
 */
export interface Difference {
  readonly message: string;
  readonly change?: Change & { readonly word: PlacedWord };
}

/** What those of `excerpts` that come nearest have in the place of a quotation that none of them has; there is at least one. */
export function describeDifference(
  quotation: QuotedText,
  excerpts: readonly Excerpt[],
): Difference {
  const [nearest] = excerpts
    .flatMap((excerpt) => approach(quotation, excerpt))
    .toSorted((a, b) => b.found - a.found || a.cost - b.cost);
  if (nearest === undefined) return { message: sayAbsence(excerpts) };
  const { excerpt, stretch, changes } = nearest;
  const [first, ...others] = changes;
  const where = `the excerpt of ${excerpt.publisher}`;
  if (first === undefined) return { message: `${where} has its parts in another order` };
  const place: Place = {
    ...first,
    theirText: excerpt.text,
    ourText: quotation.text,
    before: stretch[first.wordsBefore - 1],
  };
  const message = `${where} ${sayChange(place)}`;
  if (others.length > 0)
    return { message: `${message}, and differs in ${sayPlaces(others.length)}` };
  const change = findCorrection(place);
  return change === undefined ? { message } : { message, change };
}

function sayAbsence(excerpts: readonly Excerpt[]): string {
  const names = [...new Set(excerpts.map(({ publisher }) => publisher))];
  return names.length === 1
    ? `the excerpt of ${names.join("")} has no such words`
    : `none of the excerpts of ${names.slice(0, -1).join(", ")} and ${names.at(-1)} has such words`;
}

function sayPlaces(count: number): string {
  return count === 1 ? "one more place" : `${count} more places`;
}

interface Approach extends NearestWords {
  readonly excerpt: Excerpt;
  /** How many words of the quotation stand before the stretch that differs. */
  readonly found: number;
  readonly stretch: readonly PlacedWord[];
}

/** How near a quotation comes to an excerpt: its first stretch that is not there, and how that differs; nothing where it is far off. */
function approach({ stretches }: QuotedText, excerpt: Excerpt): readonly Approach[] {
  const count = countFound(excerpt, stretches);
  const stretch = stretches[count] ?? [];
  const nearest = findNearestWords(excerpt.words, stretch);
  if (nearest === undefined) return [];
  return [{ excerpt, found: stretches.slice(0, count).flat().length, stretch, ...nearest }];
}

/** A change with the texts that its words stand in, and the word of the quotation before it. */
interface Place extends WordChange {
  readonly theirText: string;
  readonly ourText: string;
  readonly before: PlacedWord | undefined;
}

function sayChange({ theirs, ours, theirText, ourText, before }: Place): string {
  const [their, our] = [show(theirText, theirs), show(ourText, ours)];
  if (theirs.length > 0 && ours.length > 0)
    return `says ‘${their}’ where the quotation says ‘${our}’`;
  const after = before === undefined ? "" : ` after ‘${show(ourText, [before])}’`;
  return ours.length === 0
    ? `has ‘${their}’${after}, which the quotation leaves out`
    : `does not have ‘${our}’, which the quotation has${after || " at its start"}`;
}

/** What to write in the quotation; nothing where it would have to be put before its first word, or that taken away. */
function findCorrection(place: Place): Difference["change"] {
  const { theirs, ours, theirText, ourText, before } = place;
  const [word = before] = theirs.length > 0 ? ours : [];
  if (word === undefined) return undefined;
  const added = show(theirText, theirs);
  if (ours.length > 0 && theirs.length > 0)
    return { word, wrong: show(ourText, ours), right: added };
  const kept = show(ourText, [word]);
  return { word, wrong: show(ourText, [word, ...ours]), right: `${kept} ${added}`.trimEnd() };
}

/** The words `words` of `text` with what stands between them. */
function show(text: string, words: readonly PlacedWord[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
