import type { Mistake } from "./problem.ts";
import { quoteValue } from "./quote-value.ts";

/** A mistake in one line of YAML, at a column counted from 0. */
export type LineMistake = Mistake & { readonly column: number };

/**
 * The mistake that the first of `lines` makes, if it makes one that breaks the YAML. A value that lacks quotation marks is
 * one only where the parser has stumbled on the line.
 */
export function findLineMistake(
  lines: readonly string[],
  isStumbled: boolean,
): LineMistake | undefined {
  const [line = ""] = lines;
  return (
    findTab(line) ??
    findUnclosedQuote(line) ??
    findTextAfterQuote(line) ??
    findUnclosedBracket(lines) ??
    findKeyless(line) ??
    (isStumbled ? (findBracketAtEdge(line) ?? findBareValue(line)) : undefined)
  );
}

function findTab(line: string): LineMistake | undefined {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (!indent.includes("\t")) return undefined;
  return {
    column: indent.indexOf("\t"),
    rule: "tab-indent",
    message: "The line is indented with a tab; front matter is indented with spaces.",
    writeInstead: [indent.replaceAll("\t", "  ") + line.slice(indent.length)],
  };
}

function findUnclosedQuote(line: string): LineMistake | undefined {
  const match = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(["'])(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, before = "", quote = "", value = ""] = match;
  const unescaped = value.replaceAll(quote === '"' ? /\\./g : /''/g, "");
  if (unescaped.includes(quote)) return undefined;
  return {
    column: before.length,
    rule: "unclosed-quote",
    message: `The quotation mark ${quote} that opens this value is not closed.`,
    writeInstead: [`${line.trimEnd()}${quote}`],
  };
}

function findTextAfterQuote(line: string): LineMistake | undefined {
  const match = /^(\s*(?:- )?[\w-]+:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!')))\s*[^\s#]/.exec(
    line,
  );
  if (match === null) return undefined;
  return {
    column: match[1]?.length ?? 0,
    rule: "text-after-quote",
    message:
      "The value goes on after its closing quotation mark; the marks must enclose all of it.",
    writeInstead: [quoteValue(line)],
  };
}

/** A bracket on the first of `lines` that is closed neither there nor before the next key. */
function findUnclosedBracket(lines: readonly string[]): LineMistake | undefined {
  const [line = "", ...others] = lines;
  const before = /^\s*(?:- )?[\w-]+:\s+(?=[[{])/.exec(line)?.[0];
  if (before === undefined) return undefined;
  const closers = closersOf(line);
  const end = others.findIndex((other) => /^[\w-]+:/.test(other));
  const rest = others.slice(0, end === -1 ? undefined : end);
  if (closersOf([line, ...rest].join("\n")) === "") return undefined;
  return {
    column: before.length,
    rule: "unclosed-bracket",
    message: `The bracket ${line.charAt(before.length)} that opens this value is not closed.`,
    writeInstead: [`${line.trimEnd()}${closers}`],
  };
}

/** The closing brackets that `text` lacks, in the order in which they are due. */
function closersOf(text: string): string {
  const closers: string[] = [];
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (mark === "[" || mark === "{") closers.push(mark === "[" ? "]" : "}");
    else if (closers.at(-1) === mark) closers.pop();
  }
  return closers.toReversed().join("");
}

function findBracketAtEdge(line: string): LineMistake | undefined {
  if (!/^[\]}]/.test(line)) return undefined;
  return {
    column: 0,
    rule: "bracket-at-edge",
    message: "A closing bracket on a line of its own is indented, by one space or more.",
    writeInstead: [`  ${line}`],
  };
}

/** A line of its own at the left edge that is no `key: value`. */
function findKeyless(line: string): LineMistake | undefined {
  const match = /^([a-z][\w-]*)(:?)\s*(\S.*)$/i.exec(line);
  if (match === null || /^[^#]*:(?:\s|$)/.test(line)) return undefined;
  const [, key = "", colon = "", value = ""] = match;
  return {
    column: key.length + colon.length,
    rule: "no-key",
    message:
      colon === "" ? "There is no colon after the key." : "There is no space after the colon.",
    writeInstead: [`${key}: ${value}`],
  };
}

function findBareValue(line: string): LineMistake | undefined {
  const match = /^(\s*(?:- )?[\w-]+:\s+|\s*- )(.+)$/.exec(line);
  if (match === null) return undefined;
  const [, before = "", value = ""] = match;
  if (isBracketed(value)) return findBareInBrackets(line);
  const writeInstead = [quoteValue(line)];
  const colon = value.search(/:(?:\s|$)/);
  if (colon !== -1)
    return {
      column: before.length + colon,
      rule: "unquoted-colon",
      message: "A value with a colon in it needs quotation marks.",
      writeInstead,
    };
  if (!/^[@`%&*!|>?{}[\],#-]/.test(value)) return undefined;
  return {
    column: before.length,
    rule: "unquoted-value",
    message: `A value that begins with “${value.charAt(0)}” needs quotation marks.`,
    writeInstead,
  };
}

/** A value between brackets that begins with a mark which means something else to YAML. */
function findBareInBrackets(line: string): LineMistake | undefined {
  const match = /([[{,:]\s+|\[)([@`%][^,}\]]*?)(?=\s*[,}\]])/.exec(line);
  if (match === null) return undefined;
  const [, before = "", value = ""] = match;
  const column = match.index + before.length;
  return {
    column,
    rule: "unquoted-value",
    message: `A value that begins with “${value.charAt(0)}” needs quotation marks.`,
    writeInstead: [`${line.slice(0, column)}"${value}"${line.slice(column + value.length)}`],
  };
}

/** Whether `value` is a list or a group between brackets, as far as one line shows. */
export function isBracketed(value: string): boolean {
  return /^[[{].*[\]}]\s*$/.test(value);
}
