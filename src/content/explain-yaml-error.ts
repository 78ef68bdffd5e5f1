import type { YAMLException } from "js-yaml";
import type { TextRange } from "./parse-yaml.ts";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import { lineAt, lineStartsOf, type SourceFile } from "./source-file.ts";

/** A YAML syntax error in an editor's words, at the line that causes it rather than the one the parser stumbled on. */
export function explainYamlError(
  source: SourceFile,
  range: TextRange,
  error: YAMLException,
): Problem {
  const text = source.text.slice(range.start, range.end);
  const stumbled = lineStartsOf(text)[error.mark?.line ?? 0] ?? 0;
  const cause = findCause(text, stumbled) ?? {
    offset: stumbled + (error.mark?.column ?? 0),
    rule: "yaml-syntax",
    message: `The front matter is not valid YAML: ${error.reason}.`,
    writeInstead: [quoteValue(lineAt({ ...source, text }, stumbled))],
  };
  const { offset, ...mistake } = cause;
  return problemAt(source, range.start + offset, mistake);
}

type Cause = Mistake & { readonly offset: number };

function findCause(text: string, stumbled: number): Cause | undefined {
  const lines = text.split("\n");
  const stumbledLine = text.slice(0, stumbled).split("\n").length - 1;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const found =
      findTab(line) ??
      findUnclosedQuote(line) ??
      (index === stumbledLine ? (findDuplicate(lines, index) ?? findBareValue(line)) : undefined);
    if (found !== undefined) return { ...found, offset: offset + found.offset };
    offset += line.length + 1;
  }
  return undefined;
}

function findTab(line: string): Cause | undefined {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (!indent.includes("\t")) return undefined;
  return {
    offset: indent.indexOf("\t"),
    rule: "tab-indent",
    message: "The line is indented with a tab; front matter is indented with spaces.",
    writeInstead: [line.replace(/^[ \t]*/, (white) => white.replaceAll("\t", "  "))],
  };
}

function findUnclosedQuote(line: string): Cause | undefined {
  const match = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(["'])(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, before = "", quote = "", value = ""] = match;
  const unescaped = value.replaceAll(quote === '"' ? /\\./g : /''/g, "");
  if (unescaped.includes(quote)) return undefined;
  return {
    offset: before.length,
    rule: "unclosed-quote",
    message: `The quotation mark ${quote} that opens this value is not closed.`,
    writeInstead: [`${line.trimEnd()}${quote}`],
  };
}

function findDuplicate(lines: readonly string[], index: number): Cause | undefined {
  const key = /^([\w-]+):/.exec(lines[index] ?? "")?.[1];
  const first = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (key === undefined || first === index) return undefined;
  return {
    offset: 0,
    rule: "duplicate-key",
    message: `The key \`${key}\` stands here a second time.`,
    writeInstead: [`Remove one of the two \`${key}\` lines.`],
  };
}

function findBareValue(line: string): Cause | undefined {
  const match = /^(\s*(?:- )?[\w-]+:\s+)(.+)$/.exec(line);
  if (match === null) return undefined;
  const [, before = "", value = ""] = match;
  const colon = value.search(/:(?:\s|$)/);
  if (colon === -1 && !/^[@`%&*!|>?{}[\],#-]/.test(value)) return undefined;
  return {
    offset: before.length + Math.max(colon, 0),
    rule: colon === -1 ? "unquoted-value" : "unquoted-colon",
    message:
      colon === -1
        ? `A value that begins with \`${value.charAt(0)}\` needs quotation marks.`
        : "A value with a colon in it needs quotation marks.",
    writeInstead: [quoteValue(line)],
  };
}

/** `line` with its value in quotation marks. */
function quoteValue(line: string): string {
  const match = /^(\s*(?:- )?[\w-]+:\s+)(.+)$/.exec(line);
  if (match === null) return line;
  const value = (match[2] ?? "").trim().replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `${match[1]}"${value}"`;
}
