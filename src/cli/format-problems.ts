import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../content/problem.ts";
import { LARGEST_TEXT, type RawFile } from "../content/raw-content.ts";
import { LONGEST_QUOTED } from "../content/source-file.ts";
import type { Level } from "../content/style/remark.ts";
import { escapeUnwanted, showUnwanted } from "../content/unwanted-characters.ts";
import { levelOf, type Finding } from "./finding.ts";
import { formatAnnotations } from "./format-annotations.ts";

/** The forms in which problems are printed: for people, for programs, and as annotations of a code host. */
export type ProblemFormat = "text" | "json" | "github";

/**
 * `findings` in the form `format` and in their order; `content` gives the lines that are shown. Ends with a line break.
 */
export function formatProblems(
  findings: readonly Finding[],
  content: readonly RawFile[],
  format: ProblemFormat,
): string {
  if (format === "json")
    return `${escapeUnwanted(JSON.stringify(findings.map(describe), null, 2))}\n`;
  const linesOf = rememberLines(content);
  if (format === "github") return formatAnnotations(findings, linesOf);
  if (findings.length === 0) return "";
  const shown = new Map<string, number>();
  const said = findings.map((finding) => {
    const { file } = finding;
    const count = (shown.get(file) ?? 0) + 1;
    shown.set(file, count);
    return formatProblem(finding, count <= FRAMED ? linesOf(file) : []);
  });
  const byLevel = Map.groupBy(findings, levelOf);
  const levels = ["error", "warning", "note"] as const;
  const counts = levels.map((level) => formatCount(level, byLevel.get(level) ?? []));
  return `${said.join("\n")}\n${counts.join("")}`;
}

// How many findings in one file are shown with their lines; of the others there is enough to find them.
const FRAMED = 50;

/** How many findings of the level `level` there are, and in how many files; nothing of none. */
function formatCount(level: Level, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const name = level === "error" ? "problem" : level;
  const files = new Set(findings.map(({ file }) => file)).size;
  const count = `${findings.length} ${name}${findings.length === 1 ? "" : "s"}`;
  return `${count} in ${files} ${files === 1 ? "file" : "files"}\n`;
}

/** A finding as JSON gives it: `hint` holds the lines to write, or is `null`. */
function describe(finding: Finding): object {
  const { writeInstead, edits: _, ...rest } = finding;
  const hint = writeInstead.length === 0 ? null : writeInstead.join("\n");
  return { ...rest, level: levelOf(finding), hint };
}

/** Gives the lines of a file of `content` by its path, read once; of a file that is not there, or is none of text, none. */
export function rememberLines(content: readonly RawFile[]): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const lines = known.get(path) ?? readText(content, path).split(/\r\n?|\n/);
    known.set(path, lines);
    return lines;
  };
}

function readText(content: readonly RawFile[], path: string): string {
  const bytes = content.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return new TextDecoder().decode(bytes.subarray(0, LARGEST_TEXT));
}

/**
 * The line of a problem with those around it and a mark below its place; “” where the lines are not known or too long to be
 * read.
 */
export function drawFrame({ line, column }: Problem, lines: readonly string[]): string {
  const from = Math.max(line - 2, 0);
  const shown = lines.slice(from, line + 1);
  if (shown.join("") === "" || shown.some(({ length }) => length > LONGEST_QUOTED)) return "";
  const before = (lines[line - 1] ?? "").slice(0, column - 1);
  const start = { line, column: showUnwanted(before).length };
  const options = { linesAbove: 1, linesBelow: 1, startLine: from + 1 };
  return codeFrameColumns(shown.map(showUnwanted).join("\n"), { start }, options);
}

function formatProblem(finding: Finding, lines: readonly string[]): string {
  const { file, line, column, message, rule, writeInstead } = finding;
  const level = levelOf(finding) === "error" ? "" : `${levelOf(finding)}: `;
  const drawn = drawFrame(finding, lines);
  const frame = drawn === "" ? "" : `${drawn}\n`;
  const [first, ...others] = writeInstead.map(showUnwanted);
  const hints = [
    ...(first === undefined ? [] : [`  write: ${first}`]),
    ...others.map((other) => `         ${other}`),
  ];
  const hint = hints.length === 0 ? "" : `${hints.join("\n")}\n`;
  const place = `${showUnwanted(file).replaceAll("\n", "\\u{A}")}:${line}:${column}`;
  return `${place}: ${level}${showUnwanted(message)} (${rule})\n${frame}${hint}`;
}
