import { join } from "node:path";
import { insertionOf } from "../content/missing-ids.ts";
import { parseContent } from "../content/parse-content.ts";
import { readContent } from "../content/read-content.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { editFile } from "./edit-file.ts";

/**
 * Writes the id of every point that has none into its file, so that a later edit of the words does not move it. Files with
 * problems are left alone. Gives the number of ids written.
 */
export function fixContent({ contentFolder, contentName }: SiteRequest): number {
  const { value, problems } = parseContent(readContent(contentFolder, contentName), contentName);
  const troubled = new Set(problems.map(({ file }) => file));
  const fixable = (value?.recaps ?? []).filter(
    ({ file, missingIds }) => missingIds.length > 0 && !troubled.has(file),
  );
  for (const { file, missingIds } of fixable)
    editFile(join(contentFolder, file.slice(contentName.length)), missingIds.map(insertionOf));
  return fixable.reduce((sum, { missingIds }) => sum + missingIds.length, 0);
}
