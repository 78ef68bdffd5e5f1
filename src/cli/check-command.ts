import { prepareSite } from "../build/prepare-site.ts";
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

/** Prints every problem of the content to the standard output; the exit code says whether there is one. */
export function runCheck(options: CheckArguments, folders: Folders): void {
  const request = readRequest(options, folders);
  if (options.fix === true) {
    const written = fixContent(request);
    process.stderr.write(`wrote ${written} point ${written === 1 ? "id" : "ids"}\n`);
  }
  const { problems, content } = prepareSite(request);
  if (problems.length > 0) process.exitCode = EXIT.contentHasProblems;
  if (problems.length > 0 || options.format === "json")
    process.stdout.write(formatProblems(problems, content, options.format));
  else if (options.format === "text")
    process.stdout.write(`no problems in ${content.length} files\n`);
}
