import type { Replacement } from "../replace-texts.ts";
import type { SourceFile } from "../source-file.ts";
import { readFrontField } from "./front-values.ts";

/** The old and the new form of a name or an address. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** What makes every `from` in the field `field` of front matter a `to`. */
export function renameValue(
  source: SourceFile,
  field: string,
  { from, to }: Renaming,
): readonly Replacement[] {
  const { values = [] } = readFrontField(source, field) ?? {};
  return values
    .filter(({ text }) => text === from)
    .map(({ start, end }) => ({ offset: start, length: end - start, text: to }));
}
