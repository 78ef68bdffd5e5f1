import { decodeSource } from "../../src/content/decode-source.ts";
import { findSilentChanges } from "../../src/content/find-silent-changes.ts";
import { createMarkdown } from "../../src/content/markdown/create-markdown.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import { sortProblems, type Problem } from "../../src/content/problem.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { checkFiles } from "../../src/outputs/check-files.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import { toInstant } from "../../src/time/instant.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";

const now = toInstant(Date.parse("2025-12-31T12:00:00Z"));

/** What problems of a content folder also depend on: links to `unread` are not followed; `published` are files as they were. */
export interface Circumstances {
  readonly unread?: ReadonlySet<string>;
  readonly published?: readonly RawFile[];
}

/** Every problem of a content folder and of the site that it makes, sorted as they are shown to an editor. */
export function findProblems(
  files: readonly RawFile[],
  { unread = new Set(), published = [] }: Circumstances = {},
): readonly Problem[] {
  const { value, problems } = parseContent(files, "content");
  if (value === undefined) return problems;
  const site = buildSite(value, { now, withDrafts: false, url: undefined });
  const listed = listFiles(ingredientsOf(site));
  const silent = published.flatMap((file) => {
    const [before, after] = [file, files.find(({ name }) => name === file.name)].map(
      (each) => each && decodeSource(each).source,
    );
    if (before === undefined || after === undefined) return [];
    const context = { settings: site.settings, md: createMarkdown(), now };
    return findSilentChanges({ before, after }, context);
  });
  const wrong = checkFiles(site, listed, { findUnread: () => unread });
  return sortProblems([...problems, ...wrong, ...silent]);
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
