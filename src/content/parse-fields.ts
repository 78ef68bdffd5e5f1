import type * as z from "zod";
import { checkValues } from "./check-values.ts";
import { explainIssue } from "./explain-issue.ts";
import { parseYaml, type TextRange, type YamlMapping } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";
import { explainUnknownKey, findUnknownKeys } from "./unknown-keys.ts";

/** The checked fields of a YAML mapping. `data` is absent where a field that is needed is missing or malformed. */
export interface Fields<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** The file offset of the value at `path`, such as `corrections.0.time`, or of what encloses it where there is none. */
  readonly at: (path: string) => number;
}

/**
 * Reads the mapping in `range` of `source` and holds it against `schema`; unknown keys are problems too. A malformed field
 * that may be left out is left out of `data`, so that the rest can be checked further.
 */
export function parseFields<T>(
  source: SourceFile,
  range: TextRange,
  schema: z.ZodType<T>,
): Fields<T> {
  const mapping = parseYaml(source, range);
  if (!("positions" in mapping))
    return { data: undefined, problems: [mapping], at: () => range.start };
  const at = (path: string): number => offsetOf(mapping, path);
  // Only where there is an escape can a value hold what the file does not.
  const hasEscapes = source.text.slice(range.start, range.end).includes("\\");
  const unwanted = hasEscapes ? checkValues(source, mapping) : [];
  const result = schema.safeParse(mapping.value);
  if (result.success) return { data: result.data, problems: unwanted, at };
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) => findUnknownKeys(mapping, issue));
  // A field that is missing because its key is misspelt has been told of already.
  const told = new Set(unknown.map(({ meantPath }) => meantPath));
  const problems = [
    ...unwanted,
    ...unknown.map((key) => explainUnknownKey(source, key)),
    ...issues
      .filter(({ code, path }) => code !== "unrecognized_keys" && !told.has(path.join(".")))
      .map((issue) => explainIssue(source, mapping, issue)),
  ];
  return { data: schema.safeParse(withoutWrong(mapping, issues)).data, problems, at };
}

function offsetOf({ positions }: YamlMapping, path: string): number {
  const position = positions.get(path);
  if (position !== undefined) return position.value;
  return path === "" ? 0 : offsetOf({ value: {}, positions }, path.replace(/(?:^|\.)[^.]*$/, ""));
}

function withoutWrong({ value }: YamlMapping, issues: readonly z.core.$ZodIssue[]): object {
  const wrong = new Set(
    issues.flatMap((issue) => {
      const [key] = issue.path;
      if (key !== undefined) return [String(key)];
      return issue.code === "unrecognized_keys" ? issue.keys : [];
    }),
  );
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}
