import type * as z from "zod";
import { findNearest } from "./did-you-mean.ts";
import { changeAt } from "./source-file.ts";

/** A wrong value of `field`: it stands at `column` of `line`, counted from 0. `example` is a right line for the field. */
interface Wrong {
  readonly field: string;
  readonly value: unknown;
  readonly line: string;
  readonly column: number;
  readonly example: string;
}

/** The lines of which one can stand for that of a wrong value: the best first, none where nothing can be made of the value. */
export function suggestLines(issue: z.core.$ZodIssue, wrong: Wrong): readonly string[] {
  return listLines(issue, wrong).filter((line) => line !== wrong.line);
}

function listLines(issue: z.core.$ZodIssue, wrong: Wrong): readonly string[] {
  const { field, value, line, column, example } = wrong;
  const typed = String(value);
  if (issue.code === "custom" && issue.params !== undefined && "right" in issue.params) {
    const right: unknown = issue.params["right"];
    return typeof right === "string" ? [changeAt(line, column, { wrong: typed, right })] : [];
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const nearest = findNearest(typed, known);
    const isThere = line.startsWith(typed, column);
    const start = isThere ? column : line.indexOf(`${field}:`) + field.length;
    return (nearest === undefined ? known : [nearest]).map((right) =>
      changeAt(line, start, { wrong: typed, right }),
    );
  }
  const group = typeof value === "string" ? GROUPS[field]?.(writeInBraces(value)) : undefined;
  if (group !== undefined) return withGroup(issue, group, wrong);
  const isText = issue.code === "invalid_type" && issue.expected === "string";
  if (isText && typeof value === "boolean")
    return [changeAt(line, 0, { wrong: `: ${value}`, right: `: "${value}"` })];
  return [exemplify(line, field, example)];
}

/** `line` with `example` in the place of the value that `field` has there. */
export function exemplify(line: string, field: string, example: string): string {
  const alone = new RegExp(`^(\\s*(?:- )?)${field}:.*$`);
  if (alone.test(line)) return line.replace(alone, (_, before: string) => before + example);
  return line.replace(new RegExp(`\\b${field}:\\s*("[^"]*"|'[^']*'|[^,}\\]]*)`), () => example);
}

// The group that a lone text most likely stands for. What the text does not say is left open, and refused as long as it is.
const GROUPS: Readonly<Record<string, (text: string) => string>> = {
  image: (src) => `{ src: ${src}, alt: What the picture shows }`,
  sources: (publisher) => `{ publisher: ${publisher} }`,
  roles: (role) => `{ role: ${role} }`,
  corrections: (text) => `{ time: …, text: ${text} }`,
  transliterations: (name) => `{ lang: …, name: ${name} }`,
};

/** The line with `group` in the place of the text that stands there, quotation marks and all. */
function withGroup(
  issue: z.core.$ZodIssue,
  group: string,
  { value, line, column }: Wrong,
): readonly string[] {
  const mark = /["']$/.exec(line.slice(0, column))?.[0] ?? "";
  const typed = `${mark}${String(value)}${mark}`;
  const isList = issue.code === "invalid_type" && issue.expected === "array";
  const right = isList ? `[${group}]` : group;
  if (!line.includes(typed)) return [];
  return [changeAt(line, column - mark.length, { wrong: typed, right })];
}

/** `text` as it can stand between braces: in quotation marks where YAML could take it for more than a text. */
function writeInBraces(text: string): string {
  return /^[\p{L}\p{N}/][^,:#{}[\]"']*$/u.test(text) ? text : JSON.stringify(text);
}
