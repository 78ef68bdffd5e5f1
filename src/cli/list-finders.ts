import { createClockFinder } from "../content/clocks/create-clock-finder.ts";
import { createDateFinder } from "../content/dates/create-date-finder.ts";
import { createQuotationFinder } from "../content/sources/create-quotation-finder.ts";
import { createStyleFinder } from "../content/style/create-style-finder.ts";
import type { RemarkContext, RemarkFinder } from "../content/style/remark.ts";

/** Which remarks `check` is asked for, beside those on style and on quotations. */
export interface FinderOptions {
  readonly dates?: boolean;
  readonly clocks?: boolean;
}

/** Something that finds remarks on recaps, and whether the options ask for it. */
interface OptionalFinder {
  readonly isAsked: (options: FinderOptions) => boolean;
  readonly create: (context: RemarkContext) => RemarkFinder;
}

const FINDERS: readonly OptionalFinder[] = [
  { isAsked: () => true, create: createStyleFinder },
  { isAsked: () => true, create: createQuotationFinder },
  { isAsked: ({ dates }) => dates === true, create: createDateFinder },
  { isAsked: ({ clocks }) => clocks === true, create: createClockFinder },
];

/** The finders of the remarks that `options` ask for. */
export function listFinders(
  options: FinderOptions,
  context: RemarkContext,
): readonly RemarkFinder[] {
  return FINDERS.filter(({ isAsked }) => isAsked(options)).map(({ create }) => create(context));
}
