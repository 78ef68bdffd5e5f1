import { join } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import { decodeSource } from "../content/decode-source.ts";
import { insertTexts, type Insertion } from "../content/insert-texts.ts";
import { readContent } from "../content/read-content.ts";
import type { SourceFile } from "../content/source-file.ts";
import { editFile } from "./edit-file.ts";
import { findProposals, type Propose } from "./find-proposals.ts";

/** A kind of proposals: how they are found, and what is to be put into their file where they are followed. */
interface Fix<T extends { readonly source: SourceFile }> {
  readonly propose: Propose<T>;
  readonly listInsertions: (proposals: readonly T[]) => readonly Insertion[];
}

/** Follows every proposal of one kind. Files with problems are left alone. Gives the lines that changed, as a diff shows them. */
export function fixProposals<T extends { readonly source: SourceFile }>(
  { contentFolder, contentName }: SiteRequest,
  { propose, listInsertions }: Fix<T>,
): string {
  const files = readContent(contentFolder, contentName);
  const { proposals, troubled } = findProposals(files, contentName, propose);
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
