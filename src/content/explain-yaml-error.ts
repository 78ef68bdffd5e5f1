import type { YAMLException } from "js-yaml";
import type { TextRange } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import { quoteValue } from "./quote-value.ts";
import { lineAt, lineStartsOf, type SourceFile } from "./source-file.ts";
import { findLineMistake, isBracketed, type LineMistake } from "./yaml-line-mistakes.ts";

/** A YAML syntax error in an editor's words, at the line that causes it rather than the one the parser stumbled on. */
export function explainYamlError(
  source: SourceFile,
  range: TextRange,
  error: YAMLException,
): Problem {
  const text = source.text.slice(range.start, range.end);
  const starts = lineStartsOf(text);
  const stumbled = { line: error.mark?.line ?? 0, column: error.mark?.column ?? 0 };
  const cause =
    findCause(text.split("\n"), stumbled.line, { error, isFrontMatter: range.start > 0 }) ??
    describeStumble(text, stumbled, error);
  const { line, column, ...mistake } = cause;
  return problemAt(source, range.start + (starts[line] ?? 0) + column, mistake);
}

type Cause = LineMistake & { readonly line: number };

interface Stumble {
  readonly error: YAMLException;
  readonly isFrontMatter: boolean;
}

// How many lines a value between brackets may reasonably take.
const LOOKED_AT = 50;

/** The first mistake on the lines up to the one that the parser stumbled on. */
function findCause(
  lines: readonly string[],
  stumbled: number,
  { error, isFrontMatter }: Stumble,
): Cause | undefined {
  for (const [line, text] of lines.slice(0, stumbled + 1).entries()) {
    const isBody = line > 0 && lines[line - 1]?.trim() === "" && /^(?![\w-]+:)[^\s#]/.test(text);
    if (isFrontMatter && isBody) return describeOpenFrontMatter(line - 1);
    const isStumbled = line === stumbled;
    const mistake =
      isStumbled && error.reason === "duplicated mapping key"
        ? describeDuplicate(text, error.mark?.column ?? 0)
        : findLineMistake(lines.slice(line, line + LOOKED_AT), isStumbled);
    if (mistake !== undefined) return { ...mistake, line };
  }
  return undefined;
}

function describeOpenFrontMatter(line: number): Cause {
  return {
    line,
    column: 0,
    rule: "open-front-matter",
    message: "The front matter is not closed: a line of `---` belongs between it and the text.",
    writeInstead: ["---"],
  };
}

function describeDuplicate(text: string, column: number): LineMistake {
  const key = /^[\w-]+/.exec(text.slice(column))?.[0] ?? "";
  return {
    column,
    rule: "duplicate-key",
    message: `The key \`${key}\` stands here a second time.`,
    writeInstead: [`Remove one of the two \`${key}\` lines.`],
  };
}

function describeStumble(
  text: string,
  { line, column }: { line: number; column: number },
  error: YAMLException,
): Cause {
  const written = lineAt({ text }, lineStartsOf(text)[line] ?? 0);
  const quoted = isBracketed(written.replace(/^\s*(?:- )?(?:[\w-]+:\s+)?/, ""))
    ? written
    : quoteValue(written);
  return {
    line,
    column,
    rule: "yaml-syntax",
    message: `YAML cannot make sense of this line: ${error.reason}.`,
    writeInstead: quoted === written ? [] : [quoted],
  };
}
