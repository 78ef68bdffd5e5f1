import type { Scenario } from "./contender.ts";

/** What is compared: the time of a scenario, or the memory of a first build. */
export type Measure = Scenario | "memory";

/** A bound that we mean to stay within. */
export interface Target {
  readonly recaps: number;
  readonly ours: "dateline" | "dateline-everything";
  readonly measure: Measure;
  /** The peer of which `ratio` is a part; absent where ours alone is held to `most`. */
  readonly peer?: "hugo" | "eleventy";
  readonly ratio?: number;
  /** In seconds, or in MiB for memory. */
  readonly most?: number;
}

/** All bounds that we mean to stay within. */
export const TARGETS: readonly Target[] = [
  { recaps: 10_000, ours: "dateline", measure: "cold", peer: "hugo", ratio: 1 },
  { recaps: 10_000, ours: "dateline", measure: "cold", peer: "eleventy", ratio: 0.35 },
  { recaps: 10_000, ours: "dateline-everything", measure: "cold", peer: "hugo", ratio: 1.5 },
  { recaps: 10_000, ours: "dateline", measure: "memory", peer: "hugo", ratio: 0.7 },
  { recaps: 10_000, ours: "dateline", measure: "edit", peer: "hugo", ratio: 0.25, most: 0.9 },
  { recaps: 10_000, ours: "dateline", measure: "add", peer: "hugo", ratio: 0.25, most: 0.9 },
  { recaps: 10_000, ours: "dateline", measure: "nothing", peer: "hugo", most: 0.6 },
  { recaps: 100_000, ours: "dateline", measure: "cold", peer: "hugo", ratio: 0.6 },
  { recaps: 100_000, ours: "dateline", measure: "memory", peer: "hugo", most: 1536 },
  { recaps: 100_000, ours: "dateline", measure: "edit", peer: "hugo", ratio: 0.06, most: 3 },
];
