import { findNearest } from "./did-you-mean.ts";
import type { Document } from "./parse-document.ts";
import { problemAt, type Problem } from "./problem.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** What is referred to: `kind` is what a message calls it, `known` are the ids that have a file, well-formed or not. */
export interface Referred {
  readonly kind: "event" | "author" | "person" | "place";
  readonly key: "events" | "authors" | "people" | "places";
  readonly rule: string;
  readonly known: ReadonlySet<string>;
}

/** A document that names other files by their ids, in lists in its front matter. */
export type Referring = Pick<
  Document<Readonly<Partial<Record<Referred["key"], readonly string[]>>>>,
  "source" | "data" | "at"
>;

/** The ids in `referring` that no file has, each with the id that was most likely meant. */
export function checkReferences(referring: Referring, referred: Referred): readonly Problem[] {
  const { source, data, at } = referring;
  const { kind, key, rule, known } = referred;
  return (data[key] ?? []).flatMap((id, index) => {
    if (known.has(id)) return [];
    const nearest = findNearest(id, known);
    const offset = at(`${key}.${index}`);
    const change = id.includes(",")
      ? { wrong: id, right: `[${id}]` }
      : { wrong: id, right: nearest ?? id };
    const isNamed = nearest !== undefined && change.right === nearest;
    return [
      problemAt(source, offset, {
        rule,
        message: `There is no ${kind} \`${id}\`${isNamed ? `; did you mean \`${nearest}\`?` : "."}`,
        writeInstead:
          change.right === id
            ? [`Add the file ${folderOf(source)}${key}/${id}.md`]
            : [correctLine(source, offset, change)],
      }),
    ];
  });
}

/** The content folder that `source` lies in, as problems name it, with a closing slash. */
function folderOf({ path, name }: SourceFile): string {
  return path.slice(0, path.length - name.length);
}
