import { readFileSync } from "node:fs";

/** The name and the version that a `package.json` gives. */
export function readPackage(file: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(file, "utf8")) as { name: string; version: string };
}
