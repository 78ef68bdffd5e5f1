import type { EventHeading, Neighbours, RecapHeading, SiteRecap } from "./site.ts";

/** The recaps before and after each one in each of its events, from those of each event, given newest first. */
export function findNeighbours(
  byEvent: ReadonlyMap<string, readonly SiteRecap[]>,
  headings: ReadonlyMap<string, EventHeading>,
): ReadonlyMap<SiteRecap, readonly Neighbours[]> {
  const found = new Map<SiteRecap, Neighbours[]>();
  for (const [id, members] of byEvent) {
    const event = headings.get(id);
    if (event === undefined) continue;
    const own = `${event.id}\n${event.title}`;
    const heads = members.map(headRecap);
    for (const [index, recap] of members.entries()) {
      const [previous, next] = [heads[index + 1], heads[index - 1]];
      const neighbours = {
        event,
        previous: previous?.heading,
        next: next?.heading,
        fingerprint: `${own}\n${previous?.fingerprint}\n${next?.fingerprint}`,
      };
      const known = found.get(recap);
      if (known === undefined) found.set(recap, [neighbours]);
      else known.push(neighbours);
    }
  }
  return found;
}

interface Head {
  readonly heading: RecapHeading;
  readonly fingerprint: string;
}

function headRecap({ title, url, publishedAt, lang }: SiteRecap): Head {
  return {
    heading: { title, url, publishedAt, lang },
    fingerprint: `${publishedAt} ${lang} ${url} ${title}`,
  };
}
