import { findNearest } from "./did-you-mean.ts";
import { ENTITY_KINDS } from "./entity.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

const FOLDERS = ["authors", "events", "images", "pages", "recaps", ...ENTITY_KINDS];

/** Markdown files in a folder whose name is a slip of one that is read: nothing else would ever show them. */
export function checkFolders(sources: readonly SourceFile[]): readonly Problem[] {
  return sources.flatMap(({ name, path }) => {
    const [folder = "", ...rest] = name.split("/");
    if (rest.length === 0 || FOLDERS.includes(folder)) return [];
    const nearest = findNearest(folder, FOLDERS);
    if (nearest === undefined) return [];
    return [
      {
        file: path,
        line: 1,
        column: 1,
        rule: "unknown-folder",
        message: `The folder \`${folder}\` is not read; did you mean \`${nearest}\`?`,
        writeInstead: [`Move the file to ${[nearest, ...rest].join("/")}`],
      },
    ];
  });
}
