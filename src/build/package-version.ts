import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

/** The version of the installed package `name`: part of the key under which its results are kept. */
export function packageVersion(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
