import { rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { gatherFiles } from "../build/gather-files.ts";
import { prepareSite } from "../build/prepare-site.ts";
import { isReplaceable } from "../build/replace-folder.ts";
import { writeSite } from "../build/write-site.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { formatProblems } from "./format-problems.ts";
import type { Folders } from "./program.ts";
import { showProgress } from "./progress.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `build`, as typed. */
export interface BuildArguments extends SiteArguments {
  readonly output: string;
  readonly clean?: boolean;
}

/** Publishes the content to the output folder, or prints its problems and leaves the folder as it is. */
export async function runBuild(options: BuildArguments, folders: Folders): Promise<void> {
  const begun = performance.now();
  const request = readRequest(options, folders);
  const outputFolder = resolve(folders.callerFolder, options.output);
  checkOutput(outputFolder, [request.contentFolder, folders.projectFolder]);
  if (options.clean === true) forgetResults(folders.projectFolder);
  const { site, problems, content } = prepareSite(request);
  if (site === undefined || problems.length > 0) {
    process.stderr.write(formatProblems(problems, content, "text"));
    process.exitCode = EXIT.contentHasProblems;
    return;
  }
  const files = await gatherFiles(site, request);
  const progress = showProgress(process.stderr, files.outputs.length);
  await writeSite({
    projectFolder: folders.projectFolder,
    files,
    outputFolder,
    onRendered: progress.update,
  });
  progress.clear();
  const pages = files.outputs.filter(({ url }) => /(?:\/|\.html)$/.test(url)).length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  process.stdout.write(`built ${pages} pages in ${seconds} s (tzdata ${tzdataVersion()})\n`);
}

/** Deletes what earlier builds kept of their results. */
function forgetResults(projectFolder: string): void {
  for (const name of ["tsx", "styles", "fonts", "images"])
    rmSync(join(projectFolder, ".cache", name), { recursive: true, force: true });
}

/** Refuses an output folder that a build would destroy something in. */
function checkOutput(outputFolder: string, kept: readonly string[]): void {
  const isAround = kept.some((folder) => !relative(outputFolder, folder).startsWith(".."));
  if (isAround || !isReplaceable(outputFolder))
    throw new UsageError(
      `${outputFolder} holds other files than a site; a build would delete them (see --output).`,
    );
}
