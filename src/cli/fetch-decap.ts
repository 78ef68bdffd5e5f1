import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { cacheFolder } from "../build/cache-folder.js";
import { writeWhole } from "../build/write-whole.ts";

const VERSION = "3.16.3";
const run = promisify(execFile);

/**
 * Decap CMS as one script, and its licence notices, by their file names. It comes by npm the first time, without what it was made
 * from, and is kept in `.cache/decap/`. Rejects where npm cannot be asked.
 */
export async function fetchDecap(projectFolder: string): Promise<ReadonlyMap<string, Buffer>> {
  const kept = cacheFolder(projectFolder, "decap", VERSION);
  if (!FILES.every((name) => existsSync(join(kept, name)))) await fetch(kept);
  return new Map(FILES.map((name) => [name, readFileSync(join(kept, name))]));
}

const FILES = ["decap-cms.js", "decap-cms.js.LICENSE.txt"] as const;

async function fetch(kept: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const scratch = mkdtempSync(`${kept}-`);
  try {
    await run("npm", ["pack", `decap-cms@${VERSION}`, "--pack-destination", scratch, "--silent"], {
      cwd: scratch,
    });
    await run("tar", ["xzf", `decap-cms-${VERSION}.tgz`], { cwd: scratch });
    for (const name of FILES)
      writeWhole(join(kept, name), readFileSync(join(scratch, "package", "dist", name)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
