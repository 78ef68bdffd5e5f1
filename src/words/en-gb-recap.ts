import { createPluraliser } from "./create-pluraliser.ts";
import type { RecapWords } from "./recap-words.ts";

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
  twins: (plainText, json) => ["This recap as ", plainText, " and as ", json, "."],
  plainText: "plain text",
  json: "JSON",
  neighbours: (event) => `Recaps of ${event}`,
  previous: "Previous recap",
  next: "Next recap",
  moved: (recap) => ["This recap has moved: ", recap],
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
