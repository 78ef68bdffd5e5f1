import { findNearest } from "./did-you-mean.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

/** A file that names other files by their ids, with the place of each name. */
export interface Referring {
  readonly source: SourceFile;
  readonly ids: readonly string[];
}

/** What is referred to: `kind` is what a problem calls it, `known` are the ids that have a file, well-formed or not. */
export interface Referred {
  readonly kind: "event" | "author";
  readonly key: "events" | "authors";
  readonly known: ReadonlySet<string>;
}

/** The ids in `referring` that no file has, each with the id that was most likely meant. */
export function checkReferences(referring: Referring, referred: Referred): readonly Problem[] {
  const { source, ids } = referring;
  const { kind, key, known } = referred;
  return ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const nearest = findNearest(id, known);
      const meant = nearest === undefined ? "." : `; did you mean \`${nearest}\`?`;
      const start = source.text.search(new RegExp(`^${key}:`, "m"));
      const offset = source.text.indexOf(id, start);
      const folder = source.path.slice(0, source.path.length - source.name.length);
      const corrected = ids.map((each) => (each === id ? (nearest ?? each) : each));
      return problemAt(source, offset === -1 ? start : offset, {
        rule: `unknown-${kind}`,
        message: `There is no ${kind} \`${id}\`${meant}`,
        writeInstead:
          nearest === undefined
            ? [`Add the file ${folder}${key}/${id}.md`]
            : [`${key}: [${corrected.join(", ")}]`],
      });
    });
}
