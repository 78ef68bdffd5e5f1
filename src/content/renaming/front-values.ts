import { parseYaml } from "../parse-yaml.ts";
import type { SourceFile } from "../source-file.ts";
import { splitFrontMatter } from "../split-front-matter.ts";

/** A text in front matter: where it stands, with the quotation marks that it may stand in, and what it says. */
export interface FrontValue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A field of front matter: where its key stands, and its texts, one or a list of them. */
export interface FrontField {
  readonly key: number;
  readonly isList: boolean;
  readonly values: readonly FrontValue[];
}

/** The field `name` in the front matter of `source`; `undefined` where there is none, or it holds anything but texts. */
export function readFrontField(source: SourceFile, name: string): FrontField | undefined {
  const split = splitFrontMatter(source);
  if ("rule" in split) return undefined;
  const mapping = parseYaml(source, split.yaml);
  if (!("positions" in mapping)) return undefined;
  const key = mapping.positions.get(name)?.key;
  if (key === undefined) return undefined;
  const value = mapping.value[name];
  const texts = Array.isArray(value) ? value : [value ?? []].flat();
  const values = texts.flatMap((text: unknown, index) => {
    if (typeof text !== "string") return [];
    const path = Array.isArray(value) ? `${name}.${index}` : name;
    const at = mapping.positions.get(path)?.value;
    return at === undefined ? [] : placeValue(source, at, text);
  });
  return values.length === texts.length ? { key, isList: Array.isArray(value), values } : undefined;
}

function placeValue({ text: file }: SourceFile, at: number, text: string): readonly FrontValue[] {
  // The place of a text in quotation marks may be that of the mark or of what is behind it.
  const inner = file.startsWith(text, at) ? at : at + 1;
  if (!file.startsWith(text, inner)) return [];
  const [before = "", after = ""] = [file[inner - 1], file[inner + text.length]];
  const isQuoted = before === after && (before === '"' || before === "'");
  const marks = isQuoted ? 1 : 0;
  return [{ start: inner - marks, end: inner + text.length + marks, text }];
}
