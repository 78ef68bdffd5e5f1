import type { Sentence } from "./sentence.ts";
import type { SourceWords } from "./source-words.ts";

/** The words of sources in British English. */
export const enGbSources: SourceWords = {
  ofPoint: (sources) => [sources.length === 1 ? "Source: " : "Sources: ", ...join(sources)],
  source: ({ publisher, title, address, notes }) => [
    publisher,
    ...(title === undefined ? [] : [`: “${title}”`]),
    ...(address === undefined ? [] : [`, ${address}`]),
    ...(notes.length === 0 ? [] : [" (", ...join(notes), ")"]),
  ],
  archivedCopy: "archived copy",
  archivedAt: (address) => `archived copy ${address}`,
  seen: (when) => ["seen ", when],
  unverified: " (wording unverified)",
};

function join<T>(items: readonly Sentence<T>[]): Sentence<T> {
  return items.flatMap((item, index): Sentence<T> => (index === 0 ? item : ["; ", ...item]));
}
