import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { locateBundle, type BundlePlace } from "./locate-bundle.ts";

const SOURCES = {
  main: () => import("./main.ts"),
  "preview-thread": () => import("./preview-thread.ts"),
} as const;

/**
 * Runs a part of the project’s own code: from the bundle of exactly this code where there is one, else from the sources. Where
 * it `mayBundle`, a bundle is made first if there is none. Neither the bundle nor this file knows the other, so that whatever
 * is wrong with bundling, the sources run.
 */
export async function loadCode(
  part: keyof typeof SOURCES,
  projectFolder: string,
  { mayBundle }: { readonly mayBundle: boolean },
): Promise<void> {
  const folder = await findBundle(projectFolder, mayBundle);
  if (folder !== undefined) {
    await import(pathToFileURL(join(folder, `${part}.js`)).href);
    return;
  }
  const { registerTsx } = await import("./tsx-hook.ts");
  registerTsx(join(projectFolder, ".cache", "tsx"));
  await SOURCES[part]();
}

async function findBundle(projectFolder: string, mayBundle: boolean): Promise<string | undefined> {
  try {
    const place = locateBundle(projectFolder);
    if (place === undefined) return undefined;
    if (touch(place.code) && touch(place.packages)) return place.code;
    if (!mayBundle) return undefined;
    const { makeBundle } = await import("./make-bundle.ts");
    return await makeBundle(projectFolder);
  } catch {
    // Of whatever is wrong with the code, its sources tell when they run.
    return undefined;
  }
}

/** Whether there is a folder, which now counts as used. */
function touch(folder: BundlePlace["code"]): boolean {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
    return true;
  } catch {
    return existsSync(folder);
  }
}
