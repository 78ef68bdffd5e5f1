import { join } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import { decodeSource } from "../content/decode-source.ts";
import { insertTexts, type Edit } from "../content/insert-texts.ts";
import { parseContent } from "../content/parse-content.ts";
import { readContent } from "../content/read-content.ts";
import { sortProblems } from "../content/problem.ts";
import type { Remark } from "../content/style/remark.ts";
import { editFile } from "./edit-file.ts";
import { findRemarks } from "./find-remarks.ts";
import { formatDiff } from "./format-diff.ts";
import type { FinderOptions } from "./list-finders.ts";

/**
 * Makes the edits of all remarks that `options` ask for; only in the files `names` of the content folder, where they are given.
 * Files with problems are left alone; of two remarks on the same words the first is followed. Gives what changed, as a unified diff.
 */
export function fixRemarks(
  { contentFolder, contentName }: SiteRequest,
  options: FinderOptions,
  names?: ReadonlySet<string>,
): string {
  const files = readContent(contentFolder, contentName);
  const { value, problems } = parseContent(files, contentName);
  const troubled = new Set(problems.map(({ file }) => file));
  const asked = files.filter(({ name, path }) => (names?.has(name) ?? true) && !troubled.has(path));
  const byFile = Map.groupBy(findRemarks(asked, value, options), ({ file }) => file);
  return asked
    .map((file) => {
      const edits = listEdits(byFile.get(file.path) ?? []);
      const { source } = decodeSource(file);
      if (edits.length === 0 || source === undefined) return "";
      editFile(join(contentFolder, file.name), edits);
      const [before, after] = [source.text, insertTexts(source.text, edits)];
      return formatDiff({ path: file.path, newPath: file.path, before, after });
    })
    .join("");
}

/** The edits of `remarks`, but for those of a remark of which one would change what another changes. */
function listEdits(remarks: readonly Remark[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const { edits } of sortProblems(remarks))
    if (!edits.some((edit) => kept.some((other) => overlap(edit, other)))) kept.push(...edits);
  return kept;
}

function overlap(a: Edit, b: Edit): boolean {
  return a.offset < b.offset + (b.length ?? 0) && b.offset < a.offset + (a.length ?? 0);
}
