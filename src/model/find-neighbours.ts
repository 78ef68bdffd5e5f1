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
    const heads = members.map(headRecap);
    for (const [index, recap] of members.entries()) {
      const [previous, next] = [heads[index + 1], heads[index - 1]];
      const fingerprint = [event.id, event.title, identify(previous), identify(next)].join("\n");
      const neighbours = { event, previous, next, fingerprint };
      const known = found.get(recap);
      if (known === undefined) found.set(recap, [neighbours]);
      else known.push(neighbours);
    }
  }
  return found;
}

function headRecap({ title, url, publishedAt, lang }: SiteRecap): RecapHeading {
  return { title, url, publishedAt, lang };
}

function identify(heading: RecapHeading | undefined): string {
  if (heading === undefined) return "";
  const { title, url, publishedAt, lang } = heading;
  return `${publishedAt} ${lang} ${url} ${title}`;
}
