import { statSync } from "node:fs";

/**
 * What makes the folder at `path` the folder that it is, however often it is renamed; undefined where there is none. The time
 * of its making is part of it, since file systems give the number of a removed folder to the next one.
 */
export function folderId(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isDirectory() === true ? `${stats.ino}-${stats.birthtimeNs}` : undefined;
}
