import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { findHome } from "./cache-folder.js";
import { listNeeded, type PackageLock } from "./list-needed.ts";

/** What stands for the project’s own code, in hexadecimal: for all of it, and for what decides how content is parsed. */
export interface CodeDigest {
  readonly all: string;
  readonly parsing: string;
}

// The bundler writes here the digest of the code that it bundled; in the sources there is no such name.
declare const BUNDLED_CODE: CodeDigest | undefined;

const PARSING = ["src/time", "src/words", "src/content", "src/model", "src/build/archive"];
// What is installed: a project’s own list, or that of the project that Dateline is installed in.
const LOCK = "package-lock.json";
const LISTS = ["package.json", LOCK];

/**
 * The SHA-256 of the files that make a site out of content, and of the list of what they need. Where the code that runs is
 * bundled, of what it was bundled from, whatever the files hold by now.
 */
export function digestCode(projectFolder: string): CodeDigest {
  if (typeof BUNDLED_CODE !== "undefined") return BUNDLED_CODE;
  const digests = listCode(projectFolder).map((name): readonly [string, string] => [
    name,
    hashCode(projectFolder, name),
  ]);
  return digestList(digests);
}

/**
 * The SHA-256 of the file `name` of the project’s code in hexadecimal; of a list of what is installed, that of the packages which the
 * project needs, where it says so.
 */
export function hashCode(projectFolder: string, name: string): string {
  const file = join(projectFolder, name);
  const bytes = readFileSync(file);
  if (basename(name) !== LOCK) return hash("sha256", bytes);
  const place = relative(dirname(file), projectFolder).replaceAll(sep, "/");
  try {
    const lock = JSON.parse(bytes.toString()) as PackageLock;
    if (lock.packages?.[place] !== undefined)
      return hash("sha256", JSON.stringify(listNeeded(lock, place)));
  } catch {
    // A list in another form stands for itself.
  }
  return hash("sha256", bytes);
}

/** The digest of code whose files, in the order of `listCode`, have these names and SHA-256. */
export function digestList(digests: readonly (readonly [string, string])[]): CodeDigest {
  // Where Dateline is installed as a package, the list lies in another folder.
  const named = digests.map(([name, sum]) => [basename(name) === LOCK ? LOCK : name, sum] as const);
  const parsing = named.filter(([name]) =>
    [...PARSING, ...LISTS].some((start) => name.startsWith(start)),
  );
  return {
    all: hash("sha256", JSON.stringify(named)),
    parsing: hash("sha256", JSON.stringify(parsing)),
  };
}

/** The paths, in the project, of the files that make a site out of content, and of the list of what they need. */
export function listCode(projectFolder: string): readonly string[] {
  const home = relative(projectFolder, findHome(projectFolder) ?? projectFolder);
  const lists = ["package.json", join(home, LOCK)].filter((name) =>
    existsSync(join(projectFolder, name)),
  );
  const inFolder = (folder: string): readonly string[] =>
    listFolder(projectFolder, folder).toSorted();
  return [...lists, ".eleventy.ts", ...inFolder("src"), ...inFolder("templates")];
}

// Not by the option `recursive`, which takes three times as long.
function listFolder(projectFolder: string, folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(projectFolder, name);
    return entry.isFile() && /\.(?:tsx?|js|css)$/.test(name) ? [name] : [];
  });
}

/** What stands for a run of the code whose digest is `code`: the code and what the running Node brings along. */
export function nameRun(code: string): string {
  const { node, tz, icu } = process.versions;
  return [code, node, tz, icu].join(" ");
}
