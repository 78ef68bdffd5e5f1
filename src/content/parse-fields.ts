import type * as z from "zod";
import { findNearest } from "./did-you-mean.ts";
import { explainIssue } from "./explain-issue.ts";
import { parseYaml, type TextRange, type YamlMapping } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt, type SourceFile } from "./source-file.ts";

/** The checked fields of a YAML mapping. `data` is absent where a field that is needed is missing or malformed. */
export interface Fields<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** The file offset of the value at `path`, such as `corrections.0.time`, or of the mapping where there is none. */
  readonly at: (path: string) => number;
}

/** Reads the mapping in `range` of `source` and holds it against `schema`; unknown keys are problems too. */
export function parseFields<Shape extends z.core.$ZodLooseShape>(
  source: SourceFile,
  range: TextRange,
  schema: z.ZodObject<Shape>,
): Fields<z.output<z.ZodObject<Shape>>> {
  const mapping = parseYaml(source, range);
  if (!("positions" in mapping))
    return { data: undefined, problems: [mapping], at: () => range.start };
  const at = (path: string): number => mapping.positions.get(path)?.value ?? range.start;
  const unknown = findUnknownKeys(source, mapping, Object.keys(schema.shape));
  const result = schema.safeParse(mapping.value);
  if (result.success) return { data: result.data, problems: unknown, at };
  const problems = result.error.issues.map((issue) => explainIssue(source, mapping, issue));
  return { data: undefined, problems: [...unknown, ...problems], at };
}

function findUnknownKeys(
  source: SourceFile,
  { value, positions }: YamlMapping,
  known: readonly string[],
): readonly Problem[] {
  const unused = known.filter((key) => !Object.hasOwn(value, key));
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const offset = positions.get(key)?.key ?? 0;
      const nearest = findNearest(key, unused);
      const meant = nearest === undefined ? "" : `; did you mean \`${nearest}\`?`;
      const line = lineAt(source, offset);
      return problemAt(source, offset, {
        rule: "unknown-key",
        message: `There is no key \`${key}\`${meant || "."}`,
        writeInstead:
          nearest === undefined
            ? [`Use one of: ${known.join(", ")}.`]
            : [line.replace(key, nearest)],
      });
    });
}
