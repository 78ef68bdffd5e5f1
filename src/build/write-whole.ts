import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes `file`, and the folders above it, `beside` and renamed, so that no other process ever reads half of it. Where nobody else
 * may write it meanwhile, one name for `beside` has the next run write over what a killed one left.
 */
export function writeWhole(
  file: string,
  data: string | Uint8Array,
  beside = `${file}.${process.pid}`,
): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, data);
  renameSync(beside, file);
}
