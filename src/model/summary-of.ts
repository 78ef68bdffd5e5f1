import type { SiteRecap } from "./site.ts";

/** What stands for a recap in a sentence: its summary, or else the lead of its first point; nothing where it has neither. */
export function summaryOf({
  summary,
  leads,
}: Pick<SiteRecap, "summary" | "leads">): string | undefined {
  return summary ?? leads[0]?.lead;
}
