import { createPluraliser } from "./create-pluraliser.ts";
import type { HistoryWords } from "./history-words.ts";

const pluralise = createPluraliser("en-GB");

/** The words of histories in British English. */
export const enGbHistory: HistoryWords = {
  link: (versions) =>
    `History of this recap (${versions} ${pluralise(versions, { one: "version", other: "versions" })})`,
  heading: "History of this recap",
  title: (recap) => `History of “${recap}”`,
  about:
    "Every published version, newest first, with what it changed in the one before it. What was taken out is struck through, what was put in is underlined.",
  version: (number, clock) => [`Version ${number}, `, clock],
  commit: (commit) => ["Commit ", commit],
  first: "The first published version.",
  sameWords: "The words stayed the same; something else in the file changed.",
  changed: {
    title: "Headline changed",
    opener: "Opener changed",
    summary: "Summary changed",
    point: "Point changed",
    order: "Order of the points changed",
    between: "Text around the points changed",
    file: "File changed",
  },
  added: {
    title: "Headline added",
    opener: "Opener added",
    summary: "Summary added",
    point: "Point added",
    order: "Order of the points changed",
    between: "Text around the points added",
    file: "File added",
  },
  removed: {
    title: "Headline removed",
    opener: "Opener removed",
    summary: "Summary removed",
    point: "Point removed",
    order: "Order of the points changed",
    between: "Text around the points removed",
    file: "File removed",
  },
  removedWords: ["(removed: ", ")"],
  addedWords: ["(added: ", ")"],
  gonePoint: (clock, link) => ["A point that stood in this recap was removed: ", clock, ". ", link],
  goneLink: "What it said",
};
