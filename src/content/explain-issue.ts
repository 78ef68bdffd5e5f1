import type * as z from "zod";
import type { YamlMapping } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt, type SourceFile } from "./source-file.ts";

// What to write for a field that is missing, by its name.
const EXAMPLES: Readonly<Record<string, string>> = {
  title: "title: What happened, in a few words",
  time: "time: 2025-05-15 22:27 Kyiv",
  events: "events: [istanbul-talks-2025]",
  name: "name: Night desk",
  url: "url: https://news.example/",
  language: "language: en-GB",
  zones: "zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]",
  text: "text: What was wrong, and what is right",
  id: "id: Europe/Kyiv",
  label: "label: Kyiv",
  publisher: "publisher: Who published it",
};

/** A schema's complaint as a problem at the value it is about, or at the place where a missing value belongs. */
export function explainIssue(
  source: SourceFile,
  mapping: YamlMapping,
  issue: z.core.$ZodIssue,
): Problem {
  const path = issue.path.map(String);
  const position = mapping.positions.get(path.join("."));
  const parent = mapping.positions.get(path.slice(0, -1).join("."));
  const field = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const offset = position?.value ?? parent?.value ?? 0;
  const isMissing = position === undefined || isEmpty(mapping.value, path);
  if (isMissing)
    return problemAt(source, offset, {
      rule: "missing-field",
      message: `\`${field}\` is missing.`,
      writeInstead: [EXAMPLES[field] ?? `${field}: …`],
    });
  return problemAt(source, offset, {
    rule: "wrong-value",
    message: `\`${field}\` ${describe(issue)}`,
    writeInstead: [suggest(issue, field, lineAt(source, offset))],
  });
}

function isEmpty(value: unknown, path: readonly string[]): boolean {
  const found = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    value,
  );
  return found === null || found === "" || (Array.isArray(found) && found.length === 0);
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}.`;
  if (issue.code === "invalid_type" || issue.code === "invalid_union") {
    const expected = issue.code === "invalid_type" ? issue.expected : "";
    return `must be ${EXPECTED[expected] ?? "of another kind"}.`;
  }
  return issue.message;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  array: "a list in square brackets",
  tuple: "a list of two",
  object: "a group of `key: value` lines",
};

function suggest(issue: z.core.$ZodIssue, field: string, line: string): string {
  if (issue.code === "invalid_type" && issue.expected === "array")
    return line.replace(/:\s*(.*)$/, ": [$1]");
  if (issue.code === "invalid_type" && issue.expected === "boolean") return `${field}: true`;
  if (issue.code === "invalid_value") return `${field}: ${String(issue.values[0])}`;
  return EXAMPLES[field] ?? `${field}: …`;
}
