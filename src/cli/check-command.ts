import { prepareSite, type PreparedSite } from "../build/prepare-site.ts";
import type { SiteRequest } from "../build/site-request.ts";
import {
  describeClockProposal,
  listClockInsertions,
} from "../content/clocks/describe-clock-proposal.ts";
import { proposeClocks } from "../content/clocks/propose-clocks.ts";
import { describeProposal, listInsertions } from "../content/dates/describe-proposal.ts";
import { proposeDates } from "../content/dates/propose-dates.ts";
import { sortProblems } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { EXIT } from "./exit-code.ts";
import { findUnverifiedQuotations } from "./find-unverified-quotations.ts";
import { findProposals } from "./find-proposals.ts";
import { fixContent } from "./fix-content.ts";
import { fixProposals } from "./fix-proposals.ts";
import { formatProblems, type Finding, type ProblemFormat } from "./format-problems.ts";
import type { Folders } from "./program.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `check`, as typed. */
export interface CheckArguments extends SiteArguments {
  readonly format: ProblemFormat;
  readonly fix?: boolean;
  readonly dates?: boolean;
  readonly clocks?: boolean;
}

/** The problems of what is public, and those that drafts and recaps under embargo would have once they are. */
function findProblems(request: SiteRequest): Pick<PreparedSite, "problems" | "content"> {
  const open = prepareSite(request);
  const whole = prepareSite({ ...request, withDrafts: true });
  const places = new Set(open.problems.map((problem) => JSON.stringify(problem)));
  const more = whole.problems.filter((problem) => !places.has(JSON.stringify(problem)));
  return { problems: sortProblems([...open.problems, ...more]), content: open.content };
}

/** What was asked for beside problems, as notes; none where the settings cannot be made out. */
function findNotes(
  content: readonly RawFile[],
  folder: string,
  { dates = false, clocks = false }: CheckArguments,
): readonly Finding[] {
  const dated = dates ? findProposals(content, folder, proposeDates) : undefined;
  const marked = clocks ? findProposals(content, folder, proposeClocks) : undefined;
  const { clockwork } = (dated ?? marked)?.settings ?? {};
  if (clockwork === undefined) return [];
  const found = [
    ...(dated?.proposals ?? []).map((each) => describeProposal(each, clockwork.words)),
    ...(marked?.proposals ?? []).map((each) => describeClockProposal(each, clockwork)),
  ];
  return sortProblems(found).map((each) => ({ ...each, isNote: true }));
}

/** Writes what was asked for into the files, and tells what. */
function fix(request: SiteRequest, { dates = false, clocks = false }: CheckArguments): void {
  const written = fixContent(request);
  process.stderr.write(`wrote ${written} point ${written === 1 ? "id" : "ids"}\n`);
  if (dates) process.stderr.write(fixProposals(request, { propose: proposeDates, listInsertions }));
  // After the dates, which may stand beside clocks and say their day.
  if (clocks)
    process.stderr.write(
      fixProposals(request, { propose: proposeClocks, listInsertions: listClockInsertions }),
    );
}

/**
 * Prints every problem of the content to the standard output; the exit code says whether there is one. Notes, which are printed
 * where they were asked for, are none.
 */
export function runCheck(options: CheckArguments, folders: Folders): void {
  const request = readRequest(options, folders);
  if (options.fix === true) fix(request, options);
  const { problems, content } = findProblems(request);
  const notes = findNotes(content, request.contentName, options);
  if (problems.length > 0) process.exitCode = EXIT.contentHasProblems;
  if (problems.length === 0 && options.format === "text")
    process.stdout.write(`no problems in ${content.length} files\n`);
  const unverified = findUnverifiedQuotations(content);
  const findings = [...problems, ...notes, ...unverified];
  if (findings.length > 0 || options.format === "json")
    process.stdout.write(formatProblems(findings, content, options.format));
}
