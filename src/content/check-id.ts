import { idOfFile } from "./parse-document.ts";
import { problemAt, type Problem } from "./problem.ts";
import { isSlug, toSlug } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";

/** The problem of a file whose name cannot be an id. */
export function checkId(source: SourceFile): readonly Problem[] {
  const id = idOfFile(source);
  if (isSlug(id)) return [];
  return [
    problemAt(source, 0, {
      rule: "slug",
      message: `\`${id}\` cannot stand in an address: an id has lower-case letters a to z, digits and single hyphens.`,
      writeInstead: [`Rename the file to ${toSlug(id) || "short-name"}.md`],
    }),
  ];
}
