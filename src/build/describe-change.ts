import type { ContentChange } from "./archive/content-change.ts";

/** A file of the content, by its name there, and what happened to it. */
export interface NamedChange {
  readonly name: string;
  readonly change: ContentChange | "out of its embargo";
}

// More would make a line that nobody reads.
const MOST = 3;

/** What a page has to do with files that changed, as “shows content/recaps/a.md (edited) and 2 more”. */
export function describeChange(
  verb: "shows" | "showed" | "follows from",
  changes: readonly NamedChange[],
  contentName: string,
): string {
  const named = changes
    .slice(0, MOST)
    .map(({ name, change }) => `${contentName}/${name} (${change})`);
  const more = changes.length > MOST ? ` and ${changes.length - MOST} more` : "";
  return `${verb} ${named.join(", ")}${more}`;
}
