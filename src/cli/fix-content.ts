import { join } from "node:path";
import { insertionOf } from "../content/missing-ids.ts";
import { parseContent } from "../content/parse-content.ts";
import { readContent } from "../content/read-content.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { editFile } from "./edit-file.ts";

/** How many ids of points were written, and how many files were left alone because they have problems. */
export interface FixedContent {
  readonly ids: number;
  readonly left: number;
}

/**
 * Writes the id of every point that has none into its file, so that a later edit of the words does not move it; only into the
 * files `names` of the content folder, where they are given. Files with problems are left alone.
 */
export function fixContent(
  { contentFolder, contentName }: SiteRequest,
  names?: ReadonlySet<string>,
): FixedContent {
  const { value, problems } = parseContent(readContent(contentFolder, contentName), contentName);
  const nameOf = (file: string): string => file.slice(contentName.length + 1);
  const isAsked = (file: string): boolean => names?.has(nameOf(file)) ?? true;
  const troubled = new Set(problems.map(({ file }) => file).filter(isAsked));
  const fixable = (value?.recaps ?? []).filter(
    ({ file, missingIds }) => missingIds.length > 0 && isAsked(file) && !troubled.has(file),
  );
  for (const { file, missingIds } of fixable)
    editFile(join(contentFolder, nameOf(file)), missingIds.map(insertionOf));
  const ids = fixable.reduce((sum, { missingIds }) => sum + missingIds.length, 0);
  return { ids, left: troubled.size };
}
