import { readFileSync, writeFileSync } from "node:fs";
import { insertTexts, type Insertion } from "../content/insert-texts.ts";

/** Puts `insertions` into the file at `path`. All else in it, line breaks and a byte-order mark too, stays byte for byte. */
export function editFile(path: string, insertions: readonly Insertion[]): void {
  const raw = readFileSync(path, "utf8");
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  writeFileSync(path, mark + insertTexts(raw.slice(mark.length), insertions));
}
