import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import { hasEnded } from "../trees/running-process.ts";

/** Makes a folder in `.cache/search/` for this process alone. Those of processes that have ended are removed. */
export function makeScratch(projectFolder: string): string {
  const folder = cacheFolder(projectFolder, "search");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const pid = Number.parseInt(name, 10);
    if (!hasEnded({ pid, host: hostname() })) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(folder, `${process.pid}-`));
}
