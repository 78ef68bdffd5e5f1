import { findFileProblems, type FileProblems } from "../build/find-file-problems.ts";
import type { EditRequest } from "../build/history/find-unsaid-edits.ts";
import { joinProblems } from "../build/join-problems.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { sortProblems, type Problem } from "../content/problem.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { findRemarks } from "./find-remarks.ts";
import { levelOf } from "./finding.ts";
import type { ProblemFormat } from "./format-problems.ts";
import type { FinderOptions } from "./list-finders.ts";
import { nameInRepository } from "./name-in-repository.ts";
import type { Folders } from "./program.ts";
import { readFileNames } from "./read-file-names.ts";
import { readStyleLevels } from "./read-style-levels.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `check`, as typed. */
export interface CheckArguments extends SiteArguments, FinderOptions {
  readonly format: ProblemFormat;
  readonly fix?: boolean;
  /** The rule to explain, or `true` for all. */
  readonly explain?: string | true;
  /** The commit that was published last. */
  readonly published?: string;
}

/** What a check found, and in how many files it looked. */
interface Found extends FileProblems {
  readonly count: number;
}

/** The problems of what is public, and those that drafts and recaps under embargo would have once they are. */
async function findProblems(request: SiteRequest): Promise<Found> {
  // Loaded only here: a check of some files seldom needs the templates, which are most of the code.
  const { prepareSite } = await import("../build/prepare-site.ts");
  const open = prepareSite(request);
  const whole = prepareSite({ ...request, withDrafts: true });
  const problems = joinProblems(open.problems, whole.problems);
  return { problems, content: open.content, records: open.records, count: open.content.length };
}

/** The same of the files `names` alone. */
async function findInFiles(names: ReadonlySet<string>, request: SiteRequest): Promise<Found> {
  return { ...(await findFileProblems(request, names)), count: names.size };
}

/** What was changed without a word since the commit `published`. Throws a `UsageError` where git knows no such commit. */
async function findSilent(request: EditRequest): Promise<readonly Problem[]> {
  const { findUnsaidEdits } = await import("../build/history/find-unsaid-edits.ts");
  const found = findUnsaidEdits(request);
  if (found === undefined)
    throw new UsageError(
      `git knows no commit “${request.published}” of ${request.contentName} (see --published); in a shallow clone, fetch it first.`,
    );
  return found;
}

/** Writes into the files, or into those of `names`, what is safe to write, and tells what. */
async function fix(
  request: SiteRequest,
  options: CheckArguments,
  names?: ReadonlySet<string>,
): Promise<void> {
  const { fixContent } = await import("./fix-content.ts");
  const { fixRemarks } = await import("./fix-remarks.ts");
  const { ids, left } = fixContent(request, names);
  process.stderr.write(`wrote ${ids} point ${ids === 1 ? "id" : "ids"}\n`);
  process.stderr.write(fixRemarks(request, { ...options, clocks: false }, names));
  // After the dates, which may stand beside clocks and say their day.
  if (options.clocks === true) process.stderr.write(fixRemarks(request, { clocks: true }, names));
  const files =
    left === 1 ? "1 file with problems as it is" : `${left} files with problems as they are`;
  if (left > 0) process.stderr.write(`left ${files}\n`);
}

/**
 * Prints every problem of the content, or of the files `given` where there are any, and every remark on it to the standard output,
 * sorted by place; the exit code says whether there is a problem, or a remark that is as bad as one.
 */
export async function runCheck(
  options: CheckArguments,
  folders: Folders,
  given: readonly string[] = [],
): Promise<void> {
  const asked = readRequest(options, folders);
  // A code host shows an annotation at the file of this path in the repository, wherever the check was called.
  const request = options.format === "github" ? nameInRepository(asked) : asked;
  if (options.explain !== undefined) {
    const { explainRules } = await import("./explain-rules.ts");
    process.stdout.write(explainRules(options.explain, readStyleLevels(request)));
    return;
  }
  const names =
    given.length === 0 ? undefined : readFileNames(given, request, folders.callerFolder);
  if (options.fix === true) await fix(request, options, names);
  const { problems, content, records, count } =
    names === undefined ? await findProblems(request) : await findInFiles(names, request);
  const { published } = options;
  const silent =
    published === undefined || records === undefined
      ? []
      : await findSilent({ ...request, files: content, settings: records.settings, published });
  const remarks = findRemarks(content, records, options);
  const findings = sortProblems([...problems, ...silent, ...remarks]);
  const isFine = findings.every((finding) => levelOf(finding) !== "error");
  if (!isFine) process.exitCode = EXIT.contentHasProblems;
  if (isFine && options.format === "text")
    process.stdout.write(`no problems in ${count} ${count === 1 ? "file" : "files"}\n`);
  if (findings.length === 0 && options.format !== "json") return;
  const { formatProblems } = await import("./format-problems.ts");
  process.stdout.write(formatProblems(findings, content, options.format));
}
