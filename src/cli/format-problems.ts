import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../content/problem.ts";
import { LARGEST_TEXT, type RawFile } from "../content/raw-content.ts";
import type { Level, Remark } from "../content/style/remark.ts";
import { formatAnnotations } from "./format-annotations.ts";

/** The forms in which problems are printed: for people, for programs, and as annotations of a code host. */
export type ProblemFormat = "text" | "json" | "github";

/** A problem, or a remark of some level. */
export type Finding = Problem & Partial<Pick<Remark, "level" | "edits">>;

/** How much a finding matters: a problem as much as a remark that is an error. */
export function levelOf({ level = "error" }: Finding): Level {
  return level;
}

/**
 * `findings` in the form `format` and in their order; `content` gives the lines that are shown. Ends with a line break.
 */
export function formatProblems(
  findings: readonly Finding[],
  content: readonly RawFile[],
  format: ProblemFormat,
): string {
  if (format === "json") return `${JSON.stringify(findings.map(describe), null, 2)}\n`;
  const textOf = rememberTexts(content);
  if (format === "github") return formatAnnotations(findings, textOf);
  if (findings.length === 0) return "";
  const said = findings.map((finding) => formatProblem(finding, textOf(finding.file)));
  const byLevel = Map.groupBy(findings, levelOf);
  const levels = ["error", "warning", "note"] as const;
  const counts = levels.map((level) => formatCount(level, byLevel.get(level) ?? []));
  return `${said.join("\n")}\n${counts.join("")}`;
}

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

/** Gives the text of a file of `content` by its path, read once; of a file that is not there, or is none of text, “”. */
export function rememberTexts(content: readonly RawFile[]): (path: string) => string {
  const texts = new Map<string, string>();
  return (path) => {
    const text = texts.get(path) ?? readText(content, path);
    texts.set(path, text);
    return text;
  };
}

function readText(content: readonly RawFile[], path: string): string {
  const bytes = content.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return new TextDecoder().decode(bytes.subarray(0, LARGEST_TEXT));
}

/** The line of `problem` in `text` between its neighbours, with a mark below its place; “” where there is no text. */
export function drawFrame({ line, column }: Problem, text: string): string {
  if (text === "") return "";
  const lines = text.replaceAll(/[\u2028\u2029]/g, " ");
  const start = { line, column: column - 1 };
  return codeFrameColumns(lines, { start }, { linesAbove: 1, linesBelow: 1 });
}

function formatProblem(finding: Finding, text: string): string {
  const { file, line, column, message, rule, writeInstead } = finding;
  const level = levelOf(finding) === "error" ? "" : `${levelOf(finding)}: `;
  const drawn = drawFrame(finding, text);
  const frame = drawn === "" ? "" : `${drawn}\n`;
  const [first, ...others] = writeInstead;
  const hints = [
    ...(first === undefined ? [] : [`  write: ${first}`]),
    ...others.map((other) => `         ${other}`),
  ];
  const hint = hints.length === 0 ? "" : `${hints.join("\n")}\n`;
  return `${file}:${line}:${column}: ${level}${message} (${rule})\n${frame}${hint}`;
}
