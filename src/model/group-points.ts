import type { SiteBlock, SitePoint } from "./site.ts";

/** A run of points with nothing between them, or a block that is none. */
export type PointGroup = readonly SitePoint[] | Exclude<SiteBlock, { kind: "point" }>;

/** The blocks of a body with each run of points as one list. */
export function groupPoints(blocks: readonly SiteBlock[]): readonly PointGroup[] {
  const groups: (SitePoint[] | Exclude<SiteBlock, { kind: "point" }>)[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== "point") groups.push(block);
    else if (Array.isArray(last)) last.push(block.point);
    else groups.push([block.point]);
  }
  return groups;
}
