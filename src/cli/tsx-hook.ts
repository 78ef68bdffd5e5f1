import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../build/hash-of.ts";
import { writeWhole } from "../build/write-whole.ts";

const OPTIONS = {
  loader: "tsx",
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
} as const;

/**
 * Lets Node import the `.tsx` templates: it strips types by itself but knows no JSX. What esbuild makes of a file is kept in
 * `cacheFolder` under the hash of the file, so that esbuild itself is loaded only when a template has changed.
 */
export function registerTsx(cacheFolder: string): void {
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith(".tsx")) return nextLoad(url, context);
      const file = fileURLToPath(url);
      return { format: "module", shortCircuit: true, source: transformTsx(file, cacheFolder) };
    },
  });
}

function transformTsx(file: string, cacheFolder: string): string {
  const source = readFileSync(file, "utf8");
  const cached = join(cacheFolder, `${hashOf([OPTIONS, file, source])}.js`);
  try {
    return readFileSync(cached, "utf8");
  } catch {
    const code = compile(source, file);
    writeWhole(cached, code);
    return code;
  }
}

function compile(source: string, file: string): string {
  const { transformSync } = createRequire(import.meta.url)("esbuild") as typeof import("esbuild");
  return transformSync(source, { ...OPTIONS, sourcefile: file }).code;
}
