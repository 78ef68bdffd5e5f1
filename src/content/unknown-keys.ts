import type * as z from "zod";
import { findNearest } from "./did-you-mean.ts";
import type { YamlMapping } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** A key that a mapping may not have: where it stands, the keys that may stand there, and the one most likely meant. */
export interface UnknownKey {
  readonly key: string;
  readonly offset: number;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
  /** The path of the field that was most likely meant. */
  readonly meantPath: string | undefined;
}

/** The unknown keys that a schema's complaint is about, if it is about any; its message names the known ones. */
export function findUnknownKeys(
  { value, positions }: YamlMapping,
  issue: z.core.$ZodIssue,
): readonly UnknownKey[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = issue.message.split(" ");
  const path = issue.path.map(String);
  const group = path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value);
  const unused = known.filter((key) => !Object.hasOwn(group as object, key));
  return issue.keys.map((key) => {
    const offset = positions.get([...path, key].join("."))?.key;
    // A key that is written with escapes is found nowhere, and cannot be corrected there.
    const nearest = offset === undefined ? undefined : findNearest(key, unused);
    const meantPath = nearest === undefined ? undefined : [...path, nearest].join(".");
    return { key, offset: offset ?? 0, known, nearest, meantPath };
  });
}

/** The problem of an unknown key, with the line that has the right one. */
export function explainUnknownKey(source: SourceFile, unknown: UnknownKey): Problem {
  const { key, offset, known, nearest } = unknown;
  const isNear = nearest !== undefined;
  return problemAt(source, offset, {
    rule: "unknown-key",
    message: `There is no key \`${key}\`${isNear ? `; did you mean \`${nearest}\`?` : "."}`,
    writeInstead: isNear
      ? [correctLine(source, offset, { wrong: key, right: nearest })]
      : [`Remove the line, or use one of the keys ${known.join(", ")}.`],
  });
}
