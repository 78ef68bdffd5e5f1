import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runDateline } from "../site/run-dateline.ts";
import { readFolder } from "../site/site-folder.ts";
import { launchBrowser } from "./launch-browser.ts";
import { findExamples } from "./page-kinds.ts";
import { serveFolder } from "./serve-folder.ts";
import { unpackBrowser } from "./unpack-browser.ts";

// `npm run lighthouse`: what Lighthouse, as on a phone with a slow line, makes of the main kinds of pages: for each the middle one of
// three runs, because one run differs from the next. Nothing else may run meanwhile. The number at the end of a line is
// Lighthouse’s own figure for the speed of this machine, whose times for scripts it takes four times.

const VERSION = "13.5.0";
const KINDS = ["home", "recap in summer", "recap in winter", "event live", "event ended"];
const PORT = 9323;
const RUNS = 3;
const installed = fileURLToPath(new URL("../../.cache/lighthouse", import.meta.url));
const run = promisify(execFile);

/** A report of Lighthouse, as far as it is read here. Scores go from 0 to 1; an audit that does not apply has none. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly environment: { readonly benchmarkIndex: number };
}

interface Audit {
  readonly id: string;
  readonly score: number | null;
  /** What was measured, in words. */
  readonly displayValue?: string;
}

const scratch = mkdtempSync(join(tmpdir(), "dateline-lighthouse-"));
const folder = join(scratch, "site");
mkdirSync(folder);
const server = await serveFolder({ folder, isHosted: true });
const program = await unpackBrowser();
if (program === undefined) throw new Error(`There is no browser for ${process.platform}.`);
await install();
buildSite(server.url);
const browser = await launchBrowser(program, [`--remote-debugging-port=${PORT}`]);
try {
  // The first page that a browser shows pays for the start of the browser.
  await ask(server.url);
  for (const { kind, url } of findExamples(readFolder(folder))) {
    if (!KINDS.includes(kind)) continue;
    const { categories, audits, environment } = await askOften(new URL(url, server.url).href);
    const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
    if (scores.some((score) => score < 100)) process.exitCode = 1;
    const lost = Object.values(audits).filter(({ score }) => score !== null && score < 1);
    const causes = scores.every((score) => score === 100) ? [] : lost.map(nameAudit);
    const speed = Math.round(environment.benchmarkIndex);
    process.stdout.write(`${scores.join("/")}  ${kind}  ${[...causes, speed].join(", ")}\n`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}

function nameAudit({ id, displayValue }: Audit): string {
  return displayValue === undefined ? id : `${id} (${displayValue})`;
}

/** Installs Lighthouse in a folder of its own: it is larger than everything else together. */
async function install(): Promise<void> {
  if (existsSync(join(installed, "node_modules", "lighthouse", "cli", "index.js"))) return;
  mkdirSync(installed, { recursive: true });
  writeFileSync(
    join(installed, "package.json"),
    JSON.stringify({ private: true, dependencies: { lighthouse: VERSION } }),
  );
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await run("npm", args, { cwd: installed });
}

/** Builds the demonstration site as if it were at home where it is served. */
function buildSite(url: string): void {
  const args = ["build", "--output", folder, "--now", "2025-12-01T09:00:00Z", "--url", url];
  const { status, stderr } = runDateline(args);
  if (status !== 0) throw new Error(`the demonstration site does not build:\n${stderr}`);
}

/** The report with the middle score for speed of those of some runs. */
async function askOften(url: string): Promise<Report> {
  const reports: Report[] = [];
  for (let count = 0; count < RUNS; count += 1) reports.push(await ask(url));
  const speedOf = ({ categories }: Report): number => categories["performance"]?.score ?? 0;
  const [middle] = reports.toSorted((a, b) => speedOf(a) - speedOf(b)).slice(RUNS >> 1);
  if (middle === undefined) throw new Error("Lighthouse was not asked.");
  return middle;
}

async function ask(url: string): Promise<Report> {
  const report = join(scratch, "report.json");
  const options = ["--output=json", `--output-path=${report}`, `--port=${PORT}`, "--quiet"];
  const cli = join(installed, "node_modules", "lighthouse", "cli", "index.js");
  await run(process.execPath, [cli, url, ...options], { cwd: scratch });
  return JSON.parse(readFileSync(report, "utf8")) as Report;
}
