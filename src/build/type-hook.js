// @ts-check
// Plain JavaScript, because where Dateline is installed as a package it comes before anything that has types.
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { threadId } from "node:worker_threads";

const OPTIONS = /** @type {const} */ ({
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
});

/**
 * Lets Node import files with the `extension`: it strips types by itself but knows no JSX (`.tsx`), and strips none below
 * `node_modules` (`.ts`). What esbuild makes of a file is kept in `cacheFolder` under the hash of the file, so that esbuild itself is
 * loaded only when a file has changed.
 * @param {".ts" | ".tsx"} extension
 * @param {string} cacheFolder
 * @returns {void}
 */
export function registerTypes(extension, cacheFolder) {
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith(extension)) return nextLoad(url, context);
      const file = fileURLToPath(url);
      return { format: "module", shortCircuit: true, source: transform(file, cacheFolder) };
    },
  });
}

/**
 * @param {string} file
 * @param {string} cacheFolder
 */
function transform(file, cacheFolder) {
  const source = readFileSync(file, "utf8");
  const key = hash("sha256", JSON.stringify([OPTIONS, file, source]));
  const cached = join(cacheFolder, `${key}.js`);
  try {
    return readFileSync(cached, "utf8");
  } catch {
    const code = compile(source, file);
    keep(cached, code);
    return code;
  }
}

/**
 * @param {string} source
 * @param {string} file
 */
function compile(source, file) {
  const require = createRequire(import.meta.url);
  const { transformSync } = /** @type {typeof import("esbuild")} */ (require("esbuild"));
  const loader = file.endsWith("x") ? "tsx" : "ts";
  return transformSync(source, { ...OPTIONS, loader, sourcefile: file }).code;
}

/**
 * Writes `file` beside and renames it, so that no other process or thread ever reads half of it. Where nothing can be kept, the
 * next run compiles again.
 * @param {string} file
 * @param {string} text
 */
function keep(file, text) {
  const beside = `${file}.${process.pid}.${threadId}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {}
}
