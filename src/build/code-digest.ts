import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands for the project’s own code, in hexadecimal: for all of it, and for what decides how content is parsed. */
export interface CodeDigest {
  readonly all: string;
  readonly parsing: string;
}

const PARSING = ["src/time", "src/words", "src/content", "src/model", "src/build/archive"];

/** The SHA-256 of the files that make a site out of content, and of the list of what they need. */
export function digestCode(projectFolder: string): CodeDigest {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(projectFolder, "x").length - 1))
      .toSorted();
  const read = (name: string): readonly [string, string] => [
    name,
    hash("sha256", readFileSync(join(projectFolder, name))),
  ];
  // What is installed: a project’s own list, or that of the project that Dateline is installed in.
  const lists = ["package.json", "package-lock.json"].filter((name) =>
    existsSync(join(projectFolder, name)),
  );
  const files = [...lists, ".eleventy.ts", ...inFolder("src"), ...inFolder("templates")];
  const digests = files.map(read);
  const parsing = digests.filter(([name]) =>
    [...PARSING, ...lists].some((start) => name.startsWith(start)),
  );
  return {
    all: hash("sha256", JSON.stringify(digests)),
    parsing: hash("sha256", JSON.stringify(parsing)),
  };
}

/** What stands for a run of the code whose digest is `code`: the code and what the running Node brings along. */
export function nameRun(code: string): string {
  const { node, tz, icu } = process.versions;
  return [code, node, tz, icu].join(" ");
}
