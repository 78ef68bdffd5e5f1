import type * as z from "zod";
import { exampleOf } from "./field-examples.ts";
import type { YamlMapping } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { quoteValue } from "./quote-value.ts";
import { lineAt, lineStartAt, type SourceFile } from "./source-file.ts";
import { exemplify, suggestLines } from "./suggest-lines.ts";

/** A schema's complaint as a problem at the value it is about, or at the place where a missing value belongs. */
export function explainIssue(
  source: SourceFile,
  mapping: YamlMapping,
  issue: z.core.$ZodIssue,
): Problem {
  const path = issue.path.map(String);
  const position = mapping.positions.get(path.join("."));
  const field = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  if (position === undefined) {
    const parent = mapping.positions.get(path.slice(0, -1).join("."));
    return describeMissing(source, parent?.value ?? 0, field);
  }
  const offset = position.value;
  const value = valueAt(mapping.value, path);
  if (isEmpty(value)) return describeEmpty(source, offset, field);
  const line = lineAt(source, offset);
  const column = offset - lineStartAt(source, offset);
  const example = exampleOf(field, source);
  return problemAt(source, offset, {
    rule: "wrong-value",
    message: `\`${field}\` ${describe(issue)}`,
    writeInstead: suggestLines(issue, { field, value, line, column, example }),
  });
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined | null)?.[key],
    value,
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A field that is not there: the line to add, or the line with the field in it where the mapping is between braces. */
function describeMissing(source: SourceFile, offset: number, field: string): Problem {
  const example = exampleOf(field, source);
  const line = lineAt(source, offset);
  const column = offset - lineStartAt(source, offset);
  const isInBraces = line[column] === "{";
  const filled = `${line.slice(0, column)}{ ${example}, ${line.slice(column + 1).trimStart()}`;
  return problemAt(source, offset, {
    rule: "missing-field",
    message: `\`${field}\` is missing.`,
    writeInstead: [isInBraces ? filled : " ".repeat(column) + example],
  });
}

function describeEmpty(source: SourceFile, offset: number, field: string): Problem {
  const line = lineAt(source, offset);
  const isComment = new RegExp(`\\b${field}:\\s+#`).test(line);
  return problemAt(source, offset, {
    rule: "empty-field",
    message: isComment
      ? `\`${field}\` has no value: what stands behind a \`#\` is a comment.`
      : `\`${field}\` has no value.`,
    writeInstead: [isComment ? quoteValue(line) : exemplify(line, field, exampleOf(field, source))],
  });
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}.`;
  if (issue.code !== "invalid_type") return issue.message;
  return `must be ${EXPECTED[issue.expected] ?? "of another kind"}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  array: "a list in square brackets",
  tuple: "a list of two",
  object: "a group of `key: value` lines",
};
