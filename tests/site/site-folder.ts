import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeEntities } from "../decode-entities.ts";

/** The text of every file below `folder`, by its path there. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The HTML pages among `files`. */
export function pagesOf(
  files: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  return [...files].filter(([name]) => name.endsWith(".html"));
}

/** The words of a page in reading order, without markup. */
export function textOf(html: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  const text = body
    .replaceAll(/<(?:p|li|h\d|ul|ol|div|section|header|footer|nav|tr|td|th)\b[^>]*>/g, " ")
    .replaceAll(/<[^>]*>/g, "");
  return decodeEntities(text).replaceAll(/\s+/g, " ").trim();
}
