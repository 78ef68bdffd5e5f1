import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
  const key = createHash("sha256")
    .update(JSON.stringify([OPTIONS, file, source]))
    .digest("hex");
  const cached = join(cacheFolder, `${key}.js`);
  try {
    return readFileSync(cached, "utf8");
  } catch {
    const code = compile(source, file);
    mkdirSync(cacheFolder, { recursive: true });
    // Written beside and renamed, so that no other process ever reads half of it.
    writeFileSync(`${cached}.${process.pid}`, code);
    renameSync(`${cached}.${process.pid}`, cached);
    return code;
  }
}

function compile(source: string, file: string): string {
  const { transformSync } = createRequire(import.meta.url)("esbuild") as typeof import("esbuild");
  return transformSync(source, { ...OPTIONS, sourcefile: file }).code;
}
