import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The folder of the installed package `name`. Throws where there is none. */
export function packageFolder(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  return dirname(file);
}

/** The version of the installed package `name`: part of the key under which its results are kept. */
export function packageVersion(name: string): string {
  const text = readFileSync(join(packageFolder(name), "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
