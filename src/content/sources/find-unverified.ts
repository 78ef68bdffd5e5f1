import { countFound, type Excerpt } from "./excerpt.ts";
import { listQuotations, type Quotation } from "./list-quotations.ts";
import { splitQuotation, type PlacedWord } from "./quoted-words.ts";

/** A quotation that is in no excerpt, with its words in stretches as `splitQuotation` gives them. */
export interface UnverifiedQuotation extends Quotation {
  readonly stretches: readonly (readonly PlacedWord[])[];
}

// Fewer words between quotation marks are names, titles and words that the writer keeps at a distance.
const LEAST_WORDS = 3;

/** The quotations in `paragraphs` that none of `excerpts` has; there are none to be found where there is no excerpt. */
export function findUnverified(
  paragraphs: readonly string[],
  excerpts: readonly Excerpt[],
): readonly UnverifiedQuotation[] {
  if (excerpts.length === 0) return [];
  return listQuotations(paragraphs).flatMap((quotation) => {
    const stretches = splitQuotation(quotation.text);
    if (stretches.flat().length < LEAST_WORDS) return [];
    const isFound = excerpts.some((each) => countFound(each, stretches) === stretches.length);
    return isFound ? [] : [{ ...quotation, stretches }];
  });
}
