import type { Instant } from "../../time/instant.ts";
import type { SiteRecap } from "../site.ts";
import type { RecapHistory } from "./recap-history.ts";

/** A point that a published version of a recap had and a later one has not; `at` is the time of that. */
export interface GonePoint {
  readonly id: string;
  readonly at: Instant;
}

/**
 * The points that published versions of `recap` had and it has no longer, in the order in which they went; but for those of which
 * the recap says itself that they were removed.
 */
export function findGonePoints(
  recap: Pick<SiteRecap, "body" | "removed">,
  history: RecapHistory | undefined,
): readonly GonePoint[] {
  if (history === undefined) return [];
  const gone = new Map<string, GonePoint>();
  const had = new Set<string>();
  const times = history.listVersions().map(({ at }) => at);
  for (const [index, { shown }] of history.readVersions().entries()) {
    const at = times[index];
    if (shown === undefined || at === undefined) continue;
    const ids = new Set(shown.points.map(({ id }) => id));
    for (const id of ids) gone.delete(id);
    for (const id of had) if (!ids.has(id) && !gone.has(id)) gone.set(id, { id, at });
    for (const id of ids) had.add(id);
  }
  for (const block of recap.body) gone.delete(idOf(block));
  for (const { pointId } of recap.removed) if (pointId !== undefined) gone.delete(pointId);
  return [...gone.values()];
}

function idOf(block: SiteRecap["body"][number]): string {
  if (block.kind === "point") return block.point.id;
  return block.kind === "heading" ? block.id : "";
}
