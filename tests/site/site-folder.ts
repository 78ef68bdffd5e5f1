import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return body
    .replaceAll(/<(?:p|li|h\d|ul|ol|div|section|header|footer|nav|tr|td|th)\b[^>]*>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
