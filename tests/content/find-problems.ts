import { parseContent } from "../../src/content/parse-content.ts";
import { sortProblems, type Problem } from "../../src/content/problem.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { checkFiles } from "../../src/outputs/check-files.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import { toInstant } from "../../src/time/instant.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";

const now = toInstant(Date.parse("2025-12-31T12:00:00Z"));

/**
 * Every problem of a content folder and of the site that it makes, sorted as they are shown to an editor. Links to `unread`
 * are not followed.
 */
export function findProblems(
  files: readonly RawFile[],
  unread: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const { value, problems } = parseContent(files, "content");
  if (value === undefined) return problems;
  const site = buildSite(value, { now, withDrafts: false, url: undefined });
  const listed = listFiles(ingredientsOf(site));
  return sortProblems([...problems, ...checkFiles(site, listed, { findUnread: () => unread })]);
}

/** Problems as the fixtures write them. */
export function writeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, message, writeInstead }) =>
      [`${file}:${line}:${column} ${rule}`, message, ...writeInstead.map((each) => `> ${each}`)]
        .map((each) => each.trimEnd())
        .join("\n"),
    )
    .join("\n\n");
}
