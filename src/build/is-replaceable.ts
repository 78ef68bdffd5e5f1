import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildUrl, fileOf } from "../model/urls.ts";
import type { BuildFacts } from "../outputs/build-json.ts";

/** Whether `folder` may be replaced whole: it is not there, is empty, or holds a site or a part of one. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  if (names.length === 0 || (names.includes("index.html") && names.includes("404.html")))
    return true;
  return isOfABuild(join(folder, fileOf(buildUrl)));
}

/** Whether `file` is what every build writes of itself, and nothing else that is called so. */
function isOfABuild(file: string): boolean {
  const keys: readonly (keyof BuildFacts)[] = ["content", "code", "site", "tzdata", "files"];
  try {
    const facts = JSON.parse(readFileSync(file, "utf8")) as object;
    return keys.every((key) => key in facts);
  } catch {
    return false;
  }
}
