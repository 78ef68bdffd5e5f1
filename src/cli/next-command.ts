import { prepareSite } from "../build/prepare-site.ts";
import { EXIT } from "./exit-code.ts";
import { formatNext, type NextFormat } from "./format-next.ts";
import { formatProblems } from "./format-problems.ts";
import type { Folders } from "./program.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `next`, as typed. */
export interface NextArguments extends SiteArguments {
  readonly format: NextFormat;
}

/** Prints when a build would next give another site although the content has stayed; or the problems of the content. */
export function runNext(options: NextArguments, folders: Folders): void {
  const request = readRequest(options, folders);
  const { site, problems, content } = prepareSite(request);
  if (site === undefined || problems.length > 0) {
    process.stderr.write(formatProblems(problems, content, "text"));
    process.exitCode = EXIT.contentHasProblems;
    return;
  }
  const at = site.moment.holdsUntil();
  process.stdout.write(formatNext({ at, now: request.now }, options.format, site.settings));
}
