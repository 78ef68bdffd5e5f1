import { sortProblems, type Problem } from "../content/problem.ts";

/** The problems in `open`, and those in `whole` that are not among them, in reading order. */
export function joinProblems(
  open: readonly Problem[],
  whole: readonly Problem[],
): readonly Problem[] {
  const places = new Set(open.map((problem) => JSON.stringify(problem)));
  const more = whole.filter((problem) => !places.has(JSON.stringify(problem)));
  return sortProblems([...open, ...more]);
}
