import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder } from "../build/cache-folder.js";
import { locateBundle } from "./locate-bundle.ts";

const SOURCES = {
  main: () => import("./main.ts"),
  "preview-thread": () => import("./preview-thread.ts"),
} as const;

/** What may run: the sources alone, a bundle of them that is there already, or one that is made where there is none. */
export type Use = "sources" | "old bundle" | "new bundle";

/**
 * Runs a part of the project’s own code: from a bundle of exactly what its files hold now, or from the sources where there is
 * none to `use`, or none can be made.
 */
export async function loadCode(
  part: keyof typeof SOURCES,
  projectFolder: string,
  { use }: { readonly use: Use },
): Promise<void> {
  const folder = await findBundle(projectFolder, use);
  if (folder !== undefined) {
    await import(pathToFileURL(join(folder, `${part}.js`)).href);
    return;
  }
  const { registerTypes } = await import("../build/type-hook.js");
  registerTypes(".tsx", cacheFolder(projectFolder, "tsx"));
  await SOURCES[part]();
}

async function findBundle(projectFolder: string, use: Use): Promise<string | undefined> {
  if (use === "sources") return undefined;
  try {
    const place = locateBundle(projectFolder);
    if (place === undefined) return undefined;
    if (touch(place.code) && touch(place.packages)) return place.code;
    if (use === "old bundle") return undefined;
    const { makeBundle } = await import("./make-bundle.ts");
    return await makeBundle(projectFolder);
  } catch {
    // Of whatever is wrong with the code, its sources tell when they run.
    return undefined;
  }
}

/** Whether there is a folder, which now counts as used. */
function touch(folder: string): boolean {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
    return true;
  } catch {
    return existsSync(folder);
  }
}
