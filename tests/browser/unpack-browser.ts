import packedChromium, { inflate } from "@sparticuz/chromium";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserProgram } from "./launch-browser.ts";

const CACHE = fileURLToPath(new URL("../../.cache", import.meta.url));
const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));

/**
 * Unpacks the Chromium that comes by npm into `.cache/chromium-<version>`, once for all runs.
 * Gives nothing on systems other than Linux, for which npm has no such browser; throws where it does not start.
 */
export async function unpackBrowser(): Promise<BrowserProgram | undefined> {
  if (process.platform !== "linux") return undefined;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version}-${process.arch}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const executable = join(folder, "chromium");
  // A bare system lacks a few libraries; those of the package stand in for them.
  const programs = [undefined, join(folder, "al2023", "lib")].map((libraries) => ({
    executable,
    libraries,
  }));
  const program = programs.find(starts);
  if (program === undefined)
    throw new Error(`The browser of the tests, ${executable}, does not start.`);
  return program;
}

/** Unpacks beside `folder` and then renames, so that nobody ever sees half a browser. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  const before = process.env["TMPDIR"];
  try {
    // The package unpacks to the system's temporary folder and knows no other.
    process.env["TMPDIR"] = beside;
    await packedChromium.executablePath();
    await inflate(join(PACKAGE, "bin", "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function starts({ executable, libraries }: BrowserProgram): boolean {
  const env = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
  return spawnSync(executable, ["--version"], { env: { ...process.env, ...env } }).status === 0;
}
