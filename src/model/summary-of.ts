import type { SiteRecap } from "./site.ts";

/** What stands for a recap in a sentence: its summary, or else the lead of its first point; nothing where it has neither. */
export function summaryOf({
  summary,
  points,
}: Pick<SiteRecap, "summary" | "points">): string | undefined {
  return summary ?? points[0]?.lead;
}
