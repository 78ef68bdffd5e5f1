import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import { bundleScript, SCRIPT_OPTIONS } from "../bundle-script.ts";
import { digestCode } from "../code-digest.ts";
import { hashOf } from "../hash-of.ts";
import { packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";

const ENTRY = join("templates", "search", "search.ts");
// What can run the search engine.
const TARGET = ["es2022"];

/**
 * The script of the search page from `templates/search/`: one text, minified. Kept in `.cache/scripts/` under the hash of the
 * project’s code, so that esbuild is loaded only when that has changed.
 */
export function bundleSearchScript(projectFolder: string): string {
  const key = hashOf([
    packageVersion("esbuild"),
    SCRIPT_OPTIONS,
    TARGET,
    digestCode(projectFolder).all,
  ]);
  const kept = cacheFolder(projectFolder, "scripts", `search-${key}.js`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const { text } = bundleScript(projectFolder, ENTRY, TARGET);
    writeWhole(kept, text);
    return text;
  }
}
