import { join } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import { decodeSource } from "../content/decode-source.ts";
import { listInsertions } from "../content/dates/describe-proposal.ts";
import { insertTexts } from "../content/insert-texts.ts";
import { readContent } from "../content/read-content.ts";
import { editFile } from "./edit-file.ts";
import { findDateProposals } from "./find-date-proposals.ts";

/**
 * Writes the date of every word in a point that wants one into its file. Files with problems are left alone. Gives the lines that
 * changed, as a diff shows them.
 */
export function fixDates({ contentFolder, contentName }: SiteRequest): string {
  const files = readContent(contentFolder, contentName);
  const { proposals, troubled } = findDateProposals(files, contentName);
  const byFile = Map.groupBy(proposals, ({ source }) => source.name);
  return files
    .map((file) => {
      const insertions = listInsertions(byFile.get(file.name) ?? []);
      const { source } = decodeSource(file);
      if (insertions.length === 0 || source === undefined || troubled.has(file.path)) return "";
      editFile(join(contentFolder, file.name), insertions);
      return formatDiff(file.path, source.text, insertTexts(source.text, insertions));
    })
    .join("");
}

/** The lines in which two texts of as many lines differ, each old one with the new one below it. */
function formatDiff(path: string, before: string, after: string): string {
  const fresh = after.split("\n");
  const changed = before.split("\n").flatMap((line, index) => {
    const other = fresh[index] ?? "";
    return line === other ? [] : [`@@ ${index + 1} @@`, `-${line}`, `+${other}`];
  });
  return [`--- ${path}`, `+++ ${path}`, ...changed].map((line) => `${line}\n`).join("");
}
