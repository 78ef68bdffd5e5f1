import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../content/problem.ts";
import { LARGEST_TEXT, type RawFile } from "../content/raw-content.ts";

/** The forms in which problems are printed: for people, for programs, and as annotations of a code host. */
export type ProblemFormat = "text" | "json" | "github";

/** A problem, or a note, which is none. */
export interface Finding extends Problem {
  readonly isNote?: boolean;
}

/**
 * `findings` in the form `format`, in the text form the notes behind the problems; `content` gives the lines that it shows. Ends
 * with a line break.
 */
export function formatProblems(
  findings: readonly Finding[],
  content: readonly RawFile[],
  format: ProblemFormat,
): string {
  if (format === "json") return `${JSON.stringify(findings.map(describe), null, 2)}\n`;
  if (format === "github")
    return findings.map((finding) => `${formatAnnotation(finding)}\n`).join("");
  const isNote = (finding: Finding): boolean => finding.isNote === true;
  const problems = findings.filter((each) => !isNote(each));
  return (
    formatList(problems, "problem", content) + formatList(findings.filter(isNote), "note", content)
  );
}

/** A list for people with the number of what is in it, which is called `name`; nothing of an empty one. */
function formatList(list: readonly Problem[], name: string, content: readonly RawFile[]): string {
  if (list.length === 0) return "";
  const texts = new Map<string, string>();
  const said = list.map((problem) => {
    const text = texts.get(problem.file) ?? readText(content, problem.file);
    texts.set(problem.file, text);
    return formatProblem(problem, text);
  });
  const files = new Set(list.map(({ file }) => file)).size;
  const count = `${list.length} ${name}${list.length === 1 ? "" : "s"}`;
  return `${said.join("\n")}\n${count} in ${files} ${files === 1 ? "file" : "files"}\n`;
}

/** A problem as JSON gives it: `hint` holds the lines to write, or is `null`. */
function describe({ writeInstead, ...problem }: Finding): object {
  return { ...problem, hint: writeInstead.length === 0 ? null : writeInstead.join("\n") };
}

function readText(content: readonly RawFile[], path: string): string {
  const bytes = content.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return new TextDecoder().decode(bytes.subarray(0, LARGEST_TEXT));
}

function formatProblem(problem: Problem, text: string): string {
  const { file, line, column, message, rule, writeInstead } = problem;
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
  return `${file}:${line}:${column}: ${message} (${rule})\n${frame}${hint}`;
}

/** A workflow command of GitHub Actions, with its special characters escaped as its documentation says. */
function formatAnnotation(finding: Finding): string {
  const { file, line, column, rule, message, writeInstead, isNote } = finding;
  const command = isNote === true ? "notice" : "error";
  const hint = writeInstead.length === 0 ? "" : `\nWrite: ${writeInstead.join("\n")}`;
  const escape = (text: string): string =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string =>
    escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(message + hint)}`;
}
