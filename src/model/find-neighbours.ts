import { groupByEvent } from "./group-by-event.ts";
import type { EventHeading, Neighbours, RecapHeading, SiteRecap } from "./site.ts";

/** The recaps before and after each of `recaps`, given newest first, in each of its events. */
export function findNeighbours(
  recaps: readonly SiteRecap[],
  headings: ReadonlyMap<string, EventHeading>,
): ReadonlyMap<SiteRecap, readonly Neighbours[]> {
  const found = new Map<SiteRecap, Neighbours[]>();
  for (const [id, members] of groupByEvent(recaps)) {
    const event = headings.get(id);
    if (event === undefined) continue;
    for (const [index, recap] of members.entries()) {
      const [previous, next] = [headRecap(members[index + 1]), headRecap(members[index - 1])];
      const neighbours = { event, previous, next };
      const known = found.get(recap);
      if (known === undefined) found.set(recap, [neighbours]);
      else known.push(neighbours);
    }
  }
  return found;
}

function headRecap(recap: SiteRecap | undefined): RecapHeading | undefined {
  if (recap === undefined) return undefined;
  const { title, url, publishedAt, lang } = recap;
  return { title, url, publishedAt, lang };
}
