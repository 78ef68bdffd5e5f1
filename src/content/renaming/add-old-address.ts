import type { AliasField } from "../check-aliases.ts";
import type { Replacement } from "../replace-texts.ts";
import { lineStartAt, type SourceFile } from "../source-file.ts";
import { splitFrontMatter } from "../split-front-matter.ts";
import { readFrontField } from "./front-values.ts";

/**
 * What adds `address` at the end of the old addresses that the front matter of `source` gives in `field`, in the form that they have
 * there: between brackets, one a line, or alone. Nothing where it is among them.
 */
export function addOldAddress(
  source: SourceFile,
  field: AliasField,
  address: string,
): readonly Replacement[] {
  const known = readFrontField(source, field);
  const last = known?.values.at(-1);
  if (known === undefined) return addField(source, `${field}: [${address}]`);
  if (known.values.some(({ text }) => withSlash(text) === address)) return [];
  if (last === undefined) return [insert(source.text.indexOf("[", known.key) + 1, address)];
  if (!known.isList) return [insert(last.start, "["), insert(last.end, `, ${address}]`)];
  const line = source.text.slice(lineStartAt(source, last.start), last.start);
  if (!/^\s*-\s+$/.test(line)) return [insert(last.end, `, ${address}`)];
  const end = source.text.indexOf("\n", last.end);
  return [insert(end, `\n${line}${address}`)];
}

function insert(offset: number, text: string): Replacement {
  return { offset, length: 0, text };
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}

function addField(source: SourceFile, line: string): readonly Replacement[] {
  const split = splitFrontMatter(source);
  return "rule" in split ? [] : [insert(split.yaml.end, `${line}\n`)];
}
