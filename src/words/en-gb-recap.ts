import { createLister } from "./create-lister.ts";
import { createPluraliser } from "./create-pluraliser.ts";
import type { RecapWords } from "./recap-words.ts";

const list = createLister("en-GB");
const pluralise = createPluraliser("en-GB");

/** The words of recaps in British English. */
export const enGbRecap: RecapWords = {
  recapLine: "Here’s a recap of the latest developments:",
  permanentLink: (lead) => `Permanent link to “${lead}”`,
  updated: (clock) => ["Updated ", clock],
  draft: "Draft: not published.",
  embargo: (clock) => ["Under embargo until ", clock, ": not published."],
  sources: "Sources",
  sourceList: (sources) => `Sources: ${sources}`,
  twins: (twins) => ["This recap as ", ...list(twins), "."],
  plainText: "plain text",
  json: "JSON",
  ninjs: "ninjs",
  neighbours: (event) => `Recaps of ${event}`,
  previous: "Previous recap",
  next: "Next recap",
  moved: (page) => ["This page has moved: ", page],
  withdrawn: (clock) => ["This recap was withdrawn at ", clock, "."],
  published: (clock) => ["It was published at ", clock, "."],
  removedPoints: "Removed",
  removed: (clock) => ["A point that stood here was removed at ", clock],
  removedLine: (clock, text) => `A point that stood here was removed at ${clock}: ${text}`,
  dateOf: (day) => ` (${day})`,
  since: ({ fresh, developed, unchanged, corrected }) =>
    `Since then: ${[
      ...(fresh === 0
        ? []
        : [`${fresh} new ${pluralise(fresh, { one: "point", other: "points" })}`]),
      ...(developed === 0 ? [] : [`${developed} developed`]),
      ...(unchanged === 0 ? [] : [`${unchanged} unchanged`]),
      ...(corrected === 0
        ? []
        : [`${corrected} ${pluralise(corrected, { one: "correction", other: "corrections" })}`]),
    ].join(", ")}`,
  newPoint: "New",
  developedPoint: (earlier, clock) => ["Develops “", earlier, "”, ", clock],
  unchangedPoint: (earlier, clock) => ["Unchanged since “", earlier, "”, ", clock],
};
