import type * as z from "zod";
import { findNearest } from "./did-you-mean.ts";
import { exampleOf } from "./field-examples.ts";
import type { YamlMapping } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { changeAt, lineAt, lineStartAt, type SourceFile } from "./source-file.ts";
import { quoteValue } from "./quote-value.ts";

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
    writeInstead: [suggest(issue, { field, value, line, column, example })],
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

/** `line` with `example` in the place of the value that `field` has there. */
function exemplify(line: string, field: string, example: string): string {
  const alone = new RegExp(`^(\\s*(?:- )?)${field}:.*$`);
  if (alone.test(line)) return line.replace(alone, (_, before: string) => before + example);
  return line.replace(new RegExp(`\\b${field}:\\s*("[^"]*"|'[^']*'|[^,}\\]]*)`), () => example);
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

// What a lone text most likely means where a field takes a group of values.
const GROUPS: Readonly<Record<string, (text: string) => string>> = {
  image: (src) => `image: { src: ${src}, alt: What the picture shows }`,
  sources: (publisher) => `sources: [{ publisher: ${publisher} }]`,
};

interface Wrong {
  readonly field: string;
  readonly value: unknown;
  readonly line: string;
  readonly column: number;
  readonly example: string;
}

/** The line with a value that the schema takes. */
function suggest(issue: z.core.$ZodIssue, { field, value, line, column, example }: Wrong): string {
  const right: unknown = issue.code === "custom" ? issue.params?.["right"] : undefined;
  if (typeof right === "string") return changeAt(line, column, { wrong: String(value), right });
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const right = findNearest(String(value), known) ?? known[0] ?? "";
    return changeAt(line, line.indexOf(`${field}:`) + field.length, {
      wrong: String(value),
      right,
    });
  }
  if (typeof value === "string" && field in GROUPS)
    return exemplify(line, field, GROUPS[field]?.(value) ?? example);
  const isText = issue.code === "invalid_type" && issue.expected === "string";
  if (isText && typeof value === "boolean")
    return changeAt(line, 0, { wrong: `: ${value}`, right: `: "${value}"` });
  return exemplify(line, field, example);
}
