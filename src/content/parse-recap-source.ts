import { parseFields } from "./parse-fields.ts";
import { recapSourceSchema, type RecapSource } from "./recap-source.ts";
import type { SourceFile } from "./source-file.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** The front matter of a recap file as it is typed; `undefined` where it is missing or lacks what is needed. */
export function parseRecapSource(source: SourceFile): RecapSource | undefined {
  const split = splitFrontMatter(source);
  if ("rule" in split) return undefined;
  return parseFields(source, split.yaml, recapSourceSchema).data;
}
