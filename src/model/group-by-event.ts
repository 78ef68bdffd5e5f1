import type { SiteRecap } from "./site.ts";

/** The recaps of each event by the event's id, in the order in which `recaps` are given. */
export function groupByEvent(
  recaps: readonly SiteRecap[],
): ReadonlyMap<string, readonly SiteRecap[]> {
  const groups = new Map<string, SiteRecap[]>();
  for (const recap of recaps) {
    const { eventIds } = recap;
    for (const id of eventIds.length < 2 ? eventIds : new Set(eventIds)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [recap]);
      else group.push(recap);
    }
  }
  return groups;
}
