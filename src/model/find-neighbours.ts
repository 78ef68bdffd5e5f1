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
    for (const [index, recap] of members.entries()) {
      const neighbours = findIn(event, members, index);
      const known = found.get(recap);
      if (known === undefined) found.set(recap, [neighbours]);
      else known.push(neighbours);
    }
  }
  return found;
}

// How far back a point may reach that takes up an earlier one: some days of a story that is told several times a day.
const REACH = 20;

function findIn(event: EventHeading, members: readonly SiteRecap[], index: number): Neighbours {
  const [previous, next] = [members[index + 1], members[index - 1]];
  const hasFollows = (members[index]?.follows.length ?? 0) > 0;
  const earlier = hasFollows ? members.slice(index + 1, index + 1 + REACH) : NONE;
  let fingerprint = `${event.id}\n${event.title}\n${previous?.fingerprint}\n${identify(next)}`;
  for (const recap of earlier) fingerprint += `\n${recap.fingerprint}`;
  return { event, previous, next: next && headRecap(next), earlier, fingerprint };
}

// One for all, because most recaps have none.
const NONE: readonly never[] = [];

function headRecap({ title, url, publishedAt, lang }: SiteRecap): RecapHeading {
  return { title, url, publishedAt, lang };
}

/** Stands for the heading of a recap. */
function identify(recap: SiteRecap | undefined): string {
  if (recap === undefined) return "";
  const { publishedAt, lang, url, title } = recap;
  return `${publishedAt} ${lang} ${url} ${title}`;
}
