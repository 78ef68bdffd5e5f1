import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../build/cache-folder.js";
import { bundlesFolder, locateBundle } from "./locate-bundle.ts";

// Longer than any process goes on before it loads the last of its code: a preview begins its thread at its first change.
const KEPT_MS = 3 * 86_400_000;

/**
 * Bundles the project’s own code as it is now, and the packages that it uses, and returns the folder of the bundle; `undefined`
 * where nothing tells which packages are installed. Throws where it cannot be made.
 */
export async function makeBundle(projectFolder: string): Promise<string | undefined> {
  const folder = bundlesFolder(projectFolder);
  // Every file is hashed anew: what was remembered of one may be what is wrong.
  rmSync(join(folder, "stamps.json"), { force: true });
  const place = locateBundle(projectFolder);
  if (place === undefined) return undefined;
  await makeFolder(place.packages, async (to) => {
    const { bundlePackages } = await import("./bundle-packages.ts");
    await bundlePackages(to, projectFolder);
    if (locateBundle(projectFolder)?.packages !== place.packages)
      throw new Error("Packages were installed meanwhile.");
  });
  await makeFolder(place.code, async (to) => {
    const { bundleCode } = await import("./bundle-code.ts");
    await bundleCode(to, place);
  });
  removeOld(projectFolder);
  return place.code;
}

/** Has `make` fill `folder` beside its place and puts it there, so that no process ever finds half of it. */
async function makeFolder(folder: string, make: (to: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  const beside = `${folder}.${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  try {
    await make(beside);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Deletes the bundles that no process has begun with for days, what killed processes left, and what Node compiled of them. */
function removeOld(projectFolder: string): void {
  const folder = bundlesFolder(projectFolder);
  const old = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => {
      const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return used !== undefined && used < Date.now() - KEPT_MS;
    });
  if (old.length > 0) old.push(cacheFolder(projectFolder, "compile"));
  for (const path of old) rmSync(path, { recursive: true, force: true });
}
