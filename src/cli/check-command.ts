import { prepareSite, type PreparedSite } from "../build/prepare-site.ts";
import type { SiteRequest } from "../build/site-request.ts";
import { sortProblems } from "../content/problem.ts";
import { EXIT } from "./exit-code.ts";
import { fixContent } from "./fix-content.ts";
import { formatProblems, type ProblemFormat } from "./format-problems.ts";
import type { Folders } from "./program.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `check`, as typed. */
export interface CheckArguments extends SiteArguments {
  readonly format: ProblemFormat;
  readonly fix?: boolean;
}

/** The problems of what is public, and those that drafts and recaps under embargo would have once they are. */
function findProblems(request: SiteRequest): Pick<PreparedSite, "problems" | "content"> {
  const open = prepareSite(request);
  const whole = prepareSite({ ...request, withDrafts: true });
  const places = new Set(open.problems.map((problem) => JSON.stringify(problem)));
  const more = whole.problems.filter((problem) => !places.has(JSON.stringify(problem)));
  return { problems: sortProblems([...open.problems, ...more]), content: open.content };
}

/** Prints every problem of the content to the standard output; the exit code says whether there is one. */
export function runCheck(options: CheckArguments, folders: Folders): void {
  const request = readRequest(options, folders);
  if (options.fix === true) {
    const written = fixContent(request);
    process.stderr.write(`wrote ${written} point ${written === 1 ? "id" : "ids"}\n`);
  }
  const { problems, content } = findProblems(request);
  if (problems.length > 0) process.exitCode = EXIT.contentHasProblems;
  if (problems.length > 0 || options.format === "json")
    process.stdout.write(formatProblems(problems, content, options.format));
  else if (options.format === "text")
    process.stdout.write(`no problems in ${content.length} files\n`);
}
