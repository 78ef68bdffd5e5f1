import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "../model/content-of.ts";
import { isImageName, readImage } from "../random-edits/image-text.ts";
import { pngOf } from "../random-edits/png-of.ts";

/** Makes `folder`, which holds the files `before`, hold the files `after`; those that are in both are not touched. */
export function writeContent(folder: string, before: Files, after: Files): void {
  for (const name of Object.keys(before)) if (after[name] === undefined) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(after)) {
    if (before[name] === text) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), isImageName(name) ? pngOf(readImage(text)) : text);
  }
}
