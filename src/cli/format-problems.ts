import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../content/problem.ts";
import { LARGEST_TEXT, type RawFile } from "../content/raw-content.ts";
import type { Level, Remark } from "../content/style/remark.ts";

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
  if (format === "github")
    return findings.map((finding) => `${formatAnnotation(finding)}\n`).join("");
  if (findings.length === 0) return "";
  const texts = new Map<string, string>();
  const said = findings.map((finding) => {
    const text = texts.get(finding.file) ?? readText(content, finding.file);
    texts.set(finding.file, text);
    return formatProblem(finding, text);
  });
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

function readText(content: readonly RawFile[], path: string): string {
  const bytes = content.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return new TextDecoder().decode(bytes.subarray(0, LARGEST_TEXT));
}

function formatProblem(finding: Finding, text: string): string {
  const { file, line, column, message, rule, writeInstead } = finding;
  const level = levelOf(finding) === "error" ? "" : `${levelOf(finding)}: `;
  const frame =
    text === ""
      ? ""
      : `${codeFrameColumns(text.replaceAll(/[\u2028\u2029]/g, " "), { start: { line, column: column - 1 } }, { linesAbove: 1, linesBelow: 1 })}\n`;
  const [first, ...others] = writeInstead;
  const hints = [
    ...(first === undefined ? [] : [`  write: ${first}`]),
    ...others.map((other) => `         ${other}`),
  ];
  const hint = hints.length === 0 ? "" : `${hints.join("\n")}\n`;
  return `${file}:${line}:${column}: ${level}${message} (${rule})\n${frame}${hint}`;
}

/** A workflow command of GitHub Actions, with its special characters escaped as its documentation says. */
function formatAnnotation(finding: Finding): string {
  const { file, line, column, rule, message, writeInstead } = finding;
  const command = levelOf(finding) === "note" ? "notice" : levelOf(finding);
  const hint = writeInstead.length === 0 ? "" : `\nWrite: ${writeInstead.join("\n")}`;
  const escape = (text: string): string =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string =>
    escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(message + hint)}`;
}
