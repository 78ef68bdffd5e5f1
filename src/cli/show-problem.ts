import { join } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import type { Problem } from "../content/problem.ts";
import { drawFrame } from "./format-problems.ts";

/** A problem as the preview shows it: with the lines around it, and the whole path of its file. */
export interface ShownProblem extends Problem {
  readonly path: string;
  /** “” where there are no lines to show. */
  readonly frame: string;
}

/** `problem` as the preview shows it, where `lines` are those of its file. */
export function showProblem(
  problem: Problem,
  lines: readonly string[],
  { contentFolder, contentName }: Pick<SiteRequest, "contentFolder" | "contentName">,
): ShownProblem {
  const path = join(contentFolder, problem.file.slice(contentName.length + 1));
  return { ...problem, path, frame: drawFrame(problem, lines) };
}
