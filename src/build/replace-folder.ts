import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Replaces `folder` by what `fill` writes into an empty folder beside it, with two renames at the end. Where `fill` throws,
 * `folder` stays as it was. What a killed run left behind is cleared away first.
 */
export async function replaceFolder(
  folder: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const beside = (suffix: string): string =>
    join(dirname(folder), `.${basename(folder)}.${suffix}`);
  const [staging, old] = [beside("building"), beside("old")];
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  for (const leftover of [staging, old]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    await fill(staging);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(staging, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Whether `folder` may be replaced whole: it is not there, is empty, or holds a site. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes("index.html") && names.includes("404.html"));
}
