import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { digestCode } from "../code-digest.ts";
import { hashOf } from "../hash-of.ts";
import { packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";

const OPTIONS = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  platform: "browser",
  // What can run the search engine.
  target: "es2022",
  legalComments: "none",
  logLevel: "silent",
} as const;

/**
 * The script of the search page from `templates/search/`: one text, minified. Kept in `.cache/scripts/` under the hash of the
 * project’s code, so that esbuild is loaded only when that has changed.
 */
export function bundleSearchScript(projectFolder: string): string {
  const key = hashOf([packageVersion("esbuild"), OPTIONS, digestCode(projectFolder).all]);
  const kept = join(projectFolder, ".cache", "scripts", `search-${key}.js`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const script = bundle(join(projectFolder, "templates", "search", "search.ts"));
    writeWhole(kept, script);
    return script;
  }
}

function bundle(entry: string): string {
  const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof import("esbuild");
  const { outputFiles } = buildSync({ ...OPTIONS, entryPoints: [entry] });
  return outputFiles[0]?.text ?? "";
}
