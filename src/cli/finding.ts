import type { Problem } from "../content/problem.ts";
import type { Level, Remark } from "../content/style/remark.ts";

/** A problem, or a remark of some level. */
export type Finding = Problem & Partial<Pick<Remark, "level" | "edits">>;

/** How much a finding matters: a problem as much as a remark that is an error. */
export function levelOf({ level = "error" }: Finding): Level {
  return level;
}
