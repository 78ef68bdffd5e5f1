import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.js";
import { bundleScript, SCRIPT_OPTIONS } from "./bundle-script.ts";
import { hashOf } from "./hash-of.ts";
import { packageVersion } from "./installed-package.ts";
import { writeWhole } from "./write-whole.ts";

/** The code of the scripts that browsers run, without the data that stands before each. */
export interface ScriptCode {
  /** The module that every page loads. */
  readonly site: string;
  /** The service worker, and the one that takes its place where a site has it no more. */
  readonly worker: string;
  readonly leavingWorker: string;
}

const SCRIPTS = join("templates", "scripts");
const ENTRIES: Readonly<Record<keyof ScriptCode, string>> = {
  site: "site.ts",
  worker: "worker/service-worker.ts",
  leavingWorker: "worker/leaving-worker.ts",
};
// What scripts may be made of.
const FOLDERS = [SCRIPTS, join(SCRIPTS, "worker"), join("src", "time")];
// Browsers of the last five years, as with styles.
const TARGET = ["chrome96", "firefox94", "safari15"];

/**
 * The scripts of `templates/scripts/`, each in one file and minified. Kept in `.cache/scripts/` under the hash of what they may be
 * made of, so that esbuild is loaded only when some of that has changed.
 */
export function bundleScripts(projectFolder: string): ScriptCode {
  const names = FOLDERS.flatMap((folder) =>
    readdirSync(join(projectFolder, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  ).toSorted();
  const parts = names.map((name) => [name, readFileSync(join(projectFolder, name), "utf8")]);
  const key = hashOf([packageVersion("esbuild"), SCRIPT_OPTIONS, TARGET, ENTRIES, parts]);
  const kept = cacheFolder(projectFolder, "scripts", `${key}.json`);
  try {
    return JSON.parse(readFileSync(kept, "utf8")) as ScriptCode;
  } catch {
    const code = bundleAll(projectFolder, new Set(names));
    writeWhole(kept, JSON.stringify(code));
    return code;
  }
}

function bundleAll(projectFolder: string, sources: ReadonlySet<string>): ScriptCode {
  const bundle = (entry: string): string => {
    const script = bundleScript(projectFolder, join(SCRIPTS, entry), TARGET);
    const foreign = script.sources.filter((name) => !sources.has(name));
    if (foreign.length > 0) throw new Error(`A script is made of ${foreign.join(", ")} too.`);
    return script.text;
  };
  return {
    site: bundle(ENTRIES.site),
    worker: bundle(ENTRIES.worker),
    leavingWorker: bundle(ENTRIES.leavingWorker),
  };
}
