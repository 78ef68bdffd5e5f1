import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "./exit-code.ts";
import type { Folders } from "./program.ts";

// Live blogs of a whole day have a tenth of this.
const LARGEST = 16 * 1_048_576;

/** The text of `file`: in UTF-8, or where it is XML in the encoding that it names. Throws a `UsageError` where it cannot be read. */
export function readImport(file: string, { callerFolder }: Folders): string {
  const path = resolve(callerFolder, file);
  if (!existsSync(path)) throw new UsageError(`there is no file ${file}.`);
  const { size } = statSync(path);
  if (size > LARGEST) throw new UsageError(`${file} is larger than 16 MB; split it.`);
  const bytes = readFileSync(path);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} cannot be read as ${encoding.toUpperCase()} text.`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return (
    /^(?:ï»¿)?\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? "utf-8"
  );
}
