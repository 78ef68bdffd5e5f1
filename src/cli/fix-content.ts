import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import { writeMissingIds } from "../content/missing-ids.ts";
import { parseContent } from "../content/parse-content.ts";
import { readContent } from "../content/read-content.ts";
import type { SiteRequest } from "../build/prepare-site.ts";

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

/** Rewrites one file, with the line breaks and the byte-order mark that it had. */
function fixFile(path: string, { missingIds }: Content["recaps"][number]): void {
  const raw = readFileSync(path, "utf8");
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lineBreak = raw.includes("\r\n") ? "\r\n" : "\n";
  const text = raw.slice(mark.length).replaceAll(/\r\n?/g, "\n");
  const fixed = writeMissingIds(text, missingIds);
  writeFileSync(path, mark + fixed.replaceAll("\n", lineBreak));
}
