import { idOfFile } from "./parse-document.ts";
import { problemAt, type Problem } from "./problem.ts";
import { findAddressFault, toFolderName } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";

/** The problem of a file whose name cannot be an id. */
export function checkId(source: SourceFile): readonly Problem[] {
  const id = idOfFile(source);
  const message = findAddressFault(id, "an id");
  if (message === undefined) return [];
  return [
    problemAt(source, 0, {
      rule: "slug",
      message,
      writeInstead: [`Rename the file to ${toFolderName(id) || "short-name"}.md`],
    }),
  ];
}
