import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { KINDS, type Contender, type Kind } from "./contender.ts";

/** How large a built site is. */
export interface OutputSize {
  readonly files: number;
  readonly bytes: number;
}

/** The paths of all files of a built site, with forward slashes. */
export function listOutput(output: string): readonly string[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(output, join(parentPath, name)).replaceAll(sep, "/"));
}

/** How many files a built site has, and how many bytes they hold. */
export function measureOutput(output: string): OutputSize {
  const files = listOutput(output);
  const bytes = files.reduce((sum, file) => sum + statSync(join(output, file)).size, 0);
  return { files: files.length, bytes };
}

/** How many files there are of each kind. */
export function countKinds(
  files: readonly string[],
  kinds: Contender["kinds"],
): Readonly<Record<Kind, number>> {
  const count = (kind: Kind): number => files.filter((file) => kinds[kind].test(file)).length;
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}
