import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { cacheFolder } from "./cache-folder.js";
import { removeStore } from "./archive/open-store.ts";
import { hashOf } from "./hash-of.ts";
import { placesOf } from "./trees/locate-trees.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Where what is known of a site is kept: a file in `.cache/builds/` for each pair of a content and an output folder. Those of
 * output folders that are not there, and that nobody is building, are deleted.
 */
export function storeFileOf(of: {
  readonly projectFolder: string;
  readonly contentFolder: string;
  readonly outputFolder: string;
}): string {
  const { projectFolder, contentFolder, outputFolder } = of;
  const folder = buildsIn(projectFolder);
  const key = keyOf(contentFolder, outputFolder);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".txt") || name === `${key}.txt`) continue;
    if (isInUse(join(folder, name))) continue;
    removeStore(join(folder, basename(name, ".txt")));
    rmSync(join(folder, name), { force: true });
  }
  // Another build that read half of the note would take the store for one that nobody needs.
  writeWhole(join(folder, `${key}.txt`), outputFolder);
  return join(folder, key);
}

/** The files in which builds of `contentFolder` keep what they know, the one that was written last first. */
export function listStoreFiles(projectFolder: string, contentFolder: string): readonly string[] {
  const folder = buildsIn(projectFolder);
  const notes = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".txt"))
    : [];
  return notes
    .map((name) => basename(name, ".txt"))
    .filter((key) => key === keyOf(contentFolder, readFileSync(join(folder, `${key}.txt`), "utf8")))
    .map((key) => join(folder, key))
    .filter((file) => existsSync(file))
    .map((file) => ({ file, writtenAt: statSync(file).mtimeMs }))
    .toSorted((a, b) => b.writtenAt - a.writtenAt)
    .map(({ file }) => file);
}

function buildsIn(projectFolder: string): string {
  return cacheFolder(projectFolder, "builds");
}

function keyOf(contentFolder: string, outputFolder: string): string {
  return hashOf([contentFolder, outputFolder]).slice(0, 16);
}

/** Whether the output folder that `file` names is there, or a build of it runs; so too where another build has deleted `file`. */
function isInUse(file: string): boolean {
  try {
    const outputFolder = readFileSync(file, "utf8");
    return existsSync(outputFolder) || existsSync(placesOf(outputFolder, true).lock);
  } catch {
    return true;
  }
}
