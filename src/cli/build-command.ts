import { existsSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { cacheFolder } from "../build/cache-folder.js";
import { isReplaceable } from "../build/is-replaceable.ts";
import type { ContentProblems } from "../build/make-site.ts";
import type { PublishRequest } from "../build/publish-request.ts";
import { publishSite, type PublishedSite } from "../build/publish-site.ts";
import type { Verified } from "../build/verify-site.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { countFiles, formatExplanation } from "./format-explanation.ts";
import type { Folders } from "./program.ts";
import { showProgress } from "./progress.ts";
import { readShard } from "./read-shard.ts";
import { readRequest, type SiteArguments } from "./request.ts";

/** The options of `build`, as typed. */
export interface BuildArguments extends SiteArguments {
  readonly output: string;
  readonly clean?: boolean;
  readonly explain?: boolean;
  readonly verify?: boolean;
  readonly shard?: string;
  readonly search?: boolean;
  readonly ledger?: boolean;
}

/** Publishes the content to the output folder, or prints its problems and leaves the folder as it is; or verifies the folder. */
export async function runBuild(options: BuildArguments, folders: Folders): Promise<void> {
  const begun = performance.now();
  checkLedger(options);
  const outputFolder = resolve(folders.callerFolder, options.output);
  const request: PublishRequest = {
    ...readRequest(options, folders),
    outputFolder,
    isClean: options.clean === true,
    isExplained: options.explain === true,
    keepsLedger: options.ledger,
    withSearch: options.search !== false,
    shard: options.shard === undefined ? undefined : readShard(options.shard),
    onNotice: (notice) => void process.stderr.write(`${notice}\n`),
  };
  if (options.verify !== true)
    checkOutput(outputFolder, [request.contentFolder, folders.projectFolder]);
  else if (!existsSync(outputFolder))
    throw new UsageError(`there is no folder ${options.output} to verify (see --output).`);
  if (options.clean === true) forgetResults(folders.projectFolder);
  const progress = showProgress(process.stderr);
  const work =
    options.verify === true ? (await import("../build/verify-site.ts")).verifySite : publishSite;
  const onRendered = (done: number, total: number): void => {
    if (total > FEW_FILES) keepHeapSmall();
    progress.update(done, total);
  };
  const onPublished = (published: PublishedSite): void => {
    progress.clear();
    reportPublished(published, begun);
  };
  const result = await work({ ...request, onRendered, onPublished });
  progress.clear();
  if (result.kind === "problems") await reportProblems(result);
  else if (result.kind === "verified") reportVerified(result);
  else if (result.index !== undefined) {
    const { finishIndex } = await import("./finish-index.ts");
    await finishIndex(result.index, request);
  }
}

// An edit is over before a garbage collector that collects sooner has saved any memory; it would only cost its time.
const FEW_FILES = 400;

/** Has old objects collected sooner, which keeps the memory of a large build in bounds for a tenth more processor time. */
function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

async function reportProblems({ problems, content }: ContentProblems): Promise<void> {
  const { formatProblems } = await import("./format-problems.ts");
  process.stderr.write(formatProblems(problems, content, "text"));
  process.exitCode = EXIT.contentHasProblems;
}

function reportPublished(published: PublishedSite, begun: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  const { pages, added, changed, removed, explained } = published;
  const files = countFiles(added.length + changed.length + removed.length);
  process.stdout.write(
    `built ${pages} pages in ${seconds} s (tzdata ${tzdataVersion()}); ${files} changed\n`,
  );
  if (explained !== undefined) process.stdout.write(formatExplanation(published));
}

function reportVerified({ files, differences }: Verified): void {
  const lines = differences.map(({ path, how }) => `${how.padEnd(9)}  ${path}\n`);
  process.stdout.write(lines.join(""));
  if (differences.length === 0) process.stdout.write(`verified ${countFiles(files)}\n`);
  else {
    process.stdout.write(`${countFiles(differences.length)} not as a clean build makes them\n`);
    process.exitCode = EXIT.contentHasProblems;
  }
}

/** Deletes what earlier builds kept of their results. */
function forgetResults(projectFolder: string): void {
  for (const name of ["ts", "tsx", "styles", "scripts", "fonts", "images"])
    rmSync(cacheFolder(projectFolder, name), { recursive: true, force: true });
}

/** Refuses to note as published what is not all of a site that is. */
function checkLedger({ ledger, drafts, shard, verify }: BuildArguments): void {
  if (ledger === true && (drafts === true || shard !== undefined || verify === true))
    throw new UsageError(
      "--ledger is for a build that publishes the site: not with --drafts, --shard or --verify.",
    );
}

/** Refuses an output folder that a build would destroy something in. */
function checkOutput(outputFolder: string, kept: readonly string[]): void {
  const isAround = kept.some((folder) => !relative(outputFolder, folder).startsWith(".."));
  if (isAround || !isReplaceable(outputFolder))
    throw new UsageError(
      `${outputFolder} holds other files than a site; a build would delete them (see --output).`,
    );
}
