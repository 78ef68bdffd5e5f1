import type { Problem } from "./problem.ts";

/** A parsed file: what it holds, where it could be made out, and its problems. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}
