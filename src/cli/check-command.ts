import { prepareSite, type PreparedSite } from "../build/prepare-site.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { describeProposal } from "../content/dates/describe-proposal.ts";
import { sortProblems } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { EXIT } from "./exit-code.ts";
import { findDateProposals } from "./find-date-proposals.ts";
import { findUnverifiedQuotations } from "./find-unverified-quotations.ts";
import { fixContent } from "./fix-content.ts";
import { fixDates } from "./fix-dates.ts";
import { formatProblems, type Finding, type ProblemFormat } from "./format-problems.ts";
import type { Folders } from "./program.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `check`, as typed. */
export interface CheckArguments extends SiteArguments {
  readonly format: ProblemFormat;
  readonly fix?: boolean;
  readonly dates?: boolean;
}

/** The problems of what is public, and those that drafts and recaps under embargo would have once they are. */
function findProblems(request: SiteRequest): Pick<PreparedSite, "problems" | "content"> {
  const open = prepareSite(request);
  const whole = prepareSite({ ...request, withDrafts: true });
  const places = new Set(open.problems.map((problem) => JSON.stringify(problem)));
  const more = whole.problems.filter((problem) => !places.has(JSON.stringify(problem)));
  return { problems: sortProblems([...open.problems, ...more]), content: open.content };
}

/** The words that want a date, as notes; none where the settings cannot be made out. */
function findNotes(content: readonly RawFile[], folder: string): readonly Finding[] {
  const { proposals, words } = findDateProposals(content, folder);
  if (words === undefined) return [];
  return proposals.map((each) => ({ ...describeProposal(each, words), isNote: true }));
}

/**
 * Prints every problem of the content to the standard output; the exit code says whether there is one. Notes, which are printed
 * where they were asked for, are none.
 */
export function runCheck(options: CheckArguments, folders: Folders): void {
  const request = readRequest(options, folders);
  if (options.fix === true) {
    const written = fixContent(request);
    process.stderr.write(`wrote ${written} point ${written === 1 ? "id" : "ids"}\n`);
    if (options.dates === true) process.stderr.write(fixDates(request));
  }
  const { problems, content } = findProblems(request);
  const notes = options.dates === true ? findNotes(content, request.contentName) : [];
  if (problems.length > 0) process.exitCode = EXIT.contentHasProblems;
  if (problems.length === 0 && options.format === "text")
    process.stdout.write(`no problems in ${content.length} files\n`);
  const unverified = findUnverifiedQuotations(content);
  const findings = [...problems, ...notes, ...unverified];
  if (findings.length > 0 || options.format === "json")
    process.stdout.write(formatProblems(findings, content, options.format));
}
