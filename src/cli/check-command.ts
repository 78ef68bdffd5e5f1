import { prepareSite, type PreparedSite } from "../build/prepare-site.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { sortProblems } from "../content/problem.ts";
import { EXIT } from "./exit-code.ts";
import { explainRules } from "./explain-rules.ts";
import { findRemarks } from "./find-remarks.ts";
import { fixContent } from "./fix-content.ts";
import { fixRemarks } from "./fix-remarks.ts";
import { formatProblems, levelOf, type ProblemFormat } from "./format-problems.ts";
import type { FinderOptions } from "./list-finders.ts";
import type { Folders } from "./program.ts";
import { readStyleLevels } from "./read-style-levels.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `check`, as typed. */
export interface CheckArguments extends SiteArguments, FinderOptions {
  readonly format: ProblemFormat;
  readonly fix?: boolean;
  /** The rule to explain, or `true` for all. */
  readonly explain?: string | true;
}

/** The problems of what is public, and those that drafts and recaps under embargo would have once they are. */
function findProblems(request: SiteRequest): Pick<PreparedSite, "problems" | "content"> {
  const open = prepareSite(request);
  const whole = prepareSite({ ...request, withDrafts: true });
  const places = new Set(open.problems.map((problem) => JSON.stringify(problem)));
  const more = whole.problems.filter((problem) => !places.has(JSON.stringify(problem)));
  return { problems: sortProblems([...open.problems, ...more]), content: open.content };
}

/**
 * Prints every problem of the content and every remark on it to the standard output, sorted by place; the exit code says whether
 * there is a problem, or a remark that is as bad as one.
 */
export function runCheck(options: CheckArguments, folders: Folders): void {
  const request = readRequest(options, folders);
  if (options.explain !== undefined) {
    process.stdout.write(explainRules(options.explain, readStyleLevels(request)));
    return;
  }
  if (options.fix === true) {
    const written = fixContent(request);
    process.stderr.write(`wrote ${written} point ${written === 1 ? "id" : "ids"}\n`);
    process.stderr.write(fixRemarks(request, { ...options, clocks: false }));
    // After the dates, which may stand beside clocks and say their day.
    if (options.clocks === true) process.stderr.write(fixRemarks(request, { clocks: true }));
  }
  const { problems, content } = findProblems(request);
  const remarks = findRemarks(content, request.contentName, options);
  const findings = sortProblems([...problems, ...remarks]);
  const isFine = findings.every((finding) => levelOf(finding) !== "error");
  if (!isFine) process.exitCode = EXIT.contentHasProblems;
  if (isFine && options.format === "text")
    process.stdout.write(`no problems in ${content.length} files\n`);
  if (findings.length > 0 || options.format === "json")
    process.stdout.write(formatProblems(findings, content, options.format));
}
