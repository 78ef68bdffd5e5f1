import { formatProblems } from "../../src/cli/format-problems.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { RawFile } from "../../src/content/raw-content.ts";

const NO_VALUE = /\bundefined\b|\bNaN\b|\[object/;
// In a file an escape of JSON may stand right before it.
const TYPED = /(?:\b|\\(?:u[\da-f]{4}|[bfnrt]))(?:undefined|NaN)\b|\[object/i;
// What a terminal obeys, or shows in another order than it was written in.
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

// How many problems of one folder are looked at.
const JUDGED = 300;

/** What an editor could not make sense of, or should not be shown, in what is said of `problems` about `files`. */
export function judgeProblems(
  problems: readonly Problem[],
  files: readonly RawFile[],
): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const raw = files.find(({ path }) => path === file);
    const lines = known.get(file) ?? new TextDecoder().decode(raw?.bytes).split(/\r\n?|\n/);
    known.set(file, lines);
    return lines;
  };
  const judged = problems.slice(0, JUDGED);
  const faults = judged.flatMap((problem) => judgeProblem(problem, linesOf(problem.file)));
  for (const format of ["text", "json", "github"] as const) {
    const printed = formatProblems(judged, files, format);
    if (UNSEEN.test(printed)) faults.push(`${format} with a control: ${JSON.stringify(printed)}`);
    if (/\n\s+at \S+ \(/.test(printed)) faults.push(`${format} with a stack: ${printed}`);
  }
  return faults;
}

function judgeProblem(problem: Problem, lines: readonly string[]): readonly string[] {
  const { file, line, column, message, writeInstead } = problem;
  const told = [message, ...writeInstead].join("\n");
  const isTyped = (): boolean => TYPED.test(`${file}\n${lines.join("\n")}`);
  const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
  const isFile = lines.length > 1;
  return [
    message.trim() === "" || message.includes("\n") ? "a message that is no line" : "",
    message.length > 2000 ? "a message that nobody reads" : "",
    writeInstead.some((each) => each.includes("\n")) ? "a suggestion of more than a line" : "",
    NO_VALUE.test(told) && !isTyped() ? "a value that is none" : "",
    isFile && !isInside ? "a place outside the file" : "",
  ].flatMap((fault) => (fault === "" ? [] : `${fault}: ${JSON.stringify(problem)}`));
}
