import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../content/problem.ts";
import { LARGEST_TEXT, type RawFile } from "../content/raw-content.ts";

/** The forms in which problems are printed: for people, for programs, and as annotations of a code host. */
export type ProblemFormat = "text" | "json" | "github";

/** `problems` in the form `format`; `content` gives the lines that the text form shows. Ends with a line break. */
export function formatProblems(
  problems: readonly Problem[],
  content: readonly RawFile[],
  format: ProblemFormat,
): string {
  if (format === "json") return `${JSON.stringify(problems.map(describe), null, 2)}\n`;
  if (format === "github")
    return problems.map((problem) => `${formatAnnotation(problem)}\n`).join("");
  const texts = new Map<string, string>();
  const said = problems.map((problem) => {
    const text = texts.get(problem.file) ?? readText(content, problem.file);
    texts.set(problem.file, text);
    return formatProblem(problem, text);
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return `${said.join("\n")}\n${count} in ${files} ${files === 1 ? "file" : "files"}\n`;
}

/** A problem as JSON gives it: `hint` holds the lines to write, or is `null`. */
function describe({ writeInstead, ...problem }: Problem): object {
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
function formatAnnotation({ file, line, column, rule, message, writeInstead }: Problem): string {
  const hint = writeInstead.length === 0 ? "" : `\nWrite: ${writeInstead.join("\n")}`;
  const escape = (text: string): string =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string =>
    escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(message + hint)}`;
}
