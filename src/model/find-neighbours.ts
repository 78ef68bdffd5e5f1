import { groupByEvent } from "./group-by-event.ts";
import type { EventHeading, Neighbours, RecapHeading, SiteRecap } from "./site.ts";

/** `recaps`, given newest first, each with the recaps before and after it in each of its events. */
export function findNeighbours(
  recaps: readonly SiteRecap[],
  headings: ReadonlyMap<string, EventHeading>,
): readonly SiteRecap[] {
  const found = new Map<SiteRecap, Neighbours[]>(recaps.map((recap) => [recap, []]));
  for (const [id, members] of groupByEvent(recaps)) {
    const event = headings.get(id);
    if (event === undefined) continue;
    for (const [index, recap] of members.entries()) {
      const previous = headRecap(members[index + 1]);
      const next = headRecap(members[index - 1]);
      found.get(recap)?.push({ event, previous, next });
    }
  }
  return recaps.map((recap) => ({ ...recap, neighbours: found.get(recap) ?? [] }));
}

function headRecap(recap: SiteRecap | undefined): RecapHeading | undefined {
  if (recap === undefined) return undefined;
  const { title, url, day, clock, lang } = recap;
  return { title, url, day, clock, lang };
}
