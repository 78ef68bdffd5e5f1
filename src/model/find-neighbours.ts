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
      const neighbours = new EventNeighbours(event, members, index);
      const known = found.get(recap);
      if (known === undefined) found.set(recap, [neighbours]);
      else known.push(neighbours);
    }
  }
  return found;
}

// How far back a point may reach that takes up an earlier one: some days of a story that is told several times a day.
const REACH = 20;

/** What is around the recap at `index` among `members`; worked out when it is asked for, because of most recaps nobody asks all. */
class EventNeighbours implements Neighbours {
  readonly event: EventHeading;
  readonly #members: readonly SiteRecap[];
  readonly #index: number;

  constructor(event: EventHeading, members: readonly SiteRecap[], index: number) {
    this.event = event;
    this.#members = members;
    this.#index = index;
  }

  get previous(): SiteRecap | undefined {
    return this.#members[this.#index + 1];
  }

  get next(): RecapHeading | undefined {
    const next = this.#members[this.#index - 1];
    if (next === undefined) return undefined;
    const { title, url, publishedAt, lang } = next;
    return { title, url, publishedAt, lang };
  }

  get earlier(): readonly SiteRecap[] {
    const follows = this.#members[this.#index]?.follows ?? [];
    if (follows.length === 0) return NONE;
    return this.#members.slice(this.#index + 1, this.#index + 1 + REACH);
  }

  get fingerprint(): string {
    const { event, previous, earlier } = this;
    const next = identify(this.#members[this.#index - 1]);
    let text = `${event.id}\n${event.title}\n${previous?.fingerprint}\n${next}`;
    for (const recap of earlier) text += `\n${recap.fingerprint}`;
    return text;
  }
}

// One for all, because most recaps have none.
const NONE: readonly never[] = [];

/** Stands for the heading of a recap. */
function identify(recap: SiteRecap | undefined): string {
  if (recap === undefined) return "";
  const { publishedAt, lang, url, title } = recap;
  return `${publishedAt} ${lang} ${url} ${title}`;
}
