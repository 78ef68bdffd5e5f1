import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands for the project’s own code, in hexadecimal: for all of it, and for what decides how content is parsed. */
export interface CodeDigest {
  readonly all: string;
  readonly parsing: string;
}

// The bundler writes here the digest of the code that it bundled; in the sources there is no such name.
declare const BUNDLED_CODE: CodeDigest | undefined;

const PARSING = ["src/time", "src/words", "src/content", "src/model", "src/build/archive"];
// What is installed: a project’s own list, or that of the project that Dateline is installed in.
const LISTS = ["package.json", "package-lock.json"];

/**
 * The SHA-256 of the files that make a site out of content, and of the list of what they need. Where the code that runs is
 * bundled, of what it was bundled from, whatever the files hold by now.
 */
export function digestCode(projectFolder: string): CodeDigest {
  if (typeof BUNDLED_CODE !== "undefined") return BUNDLED_CODE;
  const digests = listCode(projectFolder).map((name): readonly [string, string] => [
    name,
    hash("sha256", readFileSync(join(projectFolder, name))),
  ]);
  return digestList(digests);
}

/** The digest of code whose files, in the order of `listCode`, have these names and SHA-256. */
export function digestList(digests: readonly (readonly [string, string])[]): CodeDigest {
  const parsing = digests.filter(([name]) =>
    [...PARSING, ...LISTS].some((start) => name.startsWith(start)),
  );
  return {
    all: hash("sha256", JSON.stringify(digests)),
    parsing: hash("sha256", JSON.stringify(parsing)),
  };
}

/** The paths, in the project, of the files that make a site out of content, and of the list of what they need. */
export function listCode(projectFolder: string): readonly string[] {
  const lists = LISTS.filter((name) => existsSync(join(projectFolder, name)));
  const inFolder = (folder: string): readonly string[] =>
    listFolder(projectFolder, folder).toSorted();
  return [...lists, ".eleventy.ts", ...inFolder("src"), ...inFolder("templates")];
}

// Not by the option `recursive`, which takes three times as long.
function listFolder(projectFolder: string, folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(projectFolder, name);
    return entry.isFile() && /\.(?:tsx?|css)$/.test(name) ? [name] : [];
  });
}

/** What stands for a run of the code whose digest is `code`: the code and what the running Node brings along. */
export function nameRun(code: string): string {
  const { node, tz, icu } = process.versions;
  return [code, node, tz, icu].join(" ");
}
