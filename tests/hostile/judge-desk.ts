import { parseContent } from "../../src/content/parse-content.ts";
import { sortProblems, type Problem } from "../../src/content/problem.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { checkFiles } from "../../src/outputs/check-files.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import { toInstant } from "../../src/time/instant.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";
import { judgeFile } from "./judge-file.ts";
import { judgeProblems } from "./judge-problem.ts";

const now = toInstant(Date.parse("2030-01-01T00:00:00Z"));

/** What became of a content folder: its problems, and what is wrong with these or with the files of its site. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly faults: readonly string[];
}

/**
 * Reads and checks `files` as every build does. Problems are held against what an editor must be told; where there are none, every
 * file of the site is rendered, unless `isRendered` is false, and held against what a reader may be given.
 */
export function judgeDesk(
  files: readonly RawFile[],
  { isRendered = true }: { readonly isRendered?: boolean } = {},
): Judgement {
  const { value, problems } = parseContent(files, "content");
  if (value === undefined) return { problems, faults: judgeProblems(problems, files) };
  const site = buildSite(value, { now, withDrafts: true, url: undefined });
  const listed = listFiles(ingredientsOf(site));
  const all = sortProblems([...problems, ...checkFiles(site, listed)]);
  const rendered = isRendered && all.length === 0 ? listed.outputs.flatMap(judgeFile) : [];
  return { problems: all, faults: [...judgeProblems(all, files), ...rendered] };
}
