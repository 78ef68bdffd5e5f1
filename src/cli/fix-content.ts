import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import { writeMissingIds } from "../content/missing-ids.ts";
import { parseContent } from "../content/parse-content.ts";
import { readContent } from "../content/read-content.ts";
import type { SiteRequest } from "../build/site-request.ts";

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
  for (const recap of fixable)
    fixFile(join(contentFolder, recap.file.slice(contentName.length)), recap);
  return fixable.reduce((sum, { missingIds }) => sum + missingIds.length, 0);
}

/** Rewrites one file. All else in it, line breaks and a byte-order mark too, stays byte for byte. */
function fixFile(path: string, { missingIds }: Content["recaps"][number]): void {
  const raw = readFileSync(path, "utf8");
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  // Each item is one character of the text as it was parsed, where every kind of line break is one.
  const characters = raw.slice(mark.length).match(/\r\n|[^]/g) ?? [];
  const ends = missingIds.map(({ offset }) => characters.slice(0, offset).join("").length);
  const placed = missingIds.map(({ id }, index) => ({ id, offset: ends[index] ?? 0 }));
  writeFileSync(path, mark + writeMissingIds(raw.slice(mark.length), placed));
}
