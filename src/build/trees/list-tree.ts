import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The paths of all files in `folder`, with slashes and relative to it; none where there is no such folder. */
export function listTree(folder: string): readonly string[] {
  return existsSync(folder) ? [...walk(folder, "")] : [];
}

function* walk(folder: string, prefix: string): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, `${path}/`);
    else yield path;
  }
}
