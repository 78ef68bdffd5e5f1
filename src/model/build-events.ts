import type { Event, EventState } from "../content/event.ts";
import type { Instant } from "../time/instant.ts";
import { groupByEvent } from "./group-by-event.ts";
import type { EventHeading, EventPage, SiteEvent, SiteRecap } from "./site.ts";
import { eventPageUrl, eventUrl } from "./urls.ts";

/** The heading of every event by its id, with the state that it is in at `now`. */
export function headEvents(
  events: readonly Event[],
  now: Instant,
): ReadonlyMap<string, EventHeading> {
  return new Map(
    events.map((event) => {
      const { id, title } = event;
      return [id, { id, title, url: eventUrl(id), state: stateAt(event, now) }];
    }),
  );
}

/** An event's state: the one its file names, else what its start and end say at `now`, else live. */
function stateAt({ state, start, end }: Event, now: Instant): EventState {
  if (state !== undefined) return state;
  if (end !== undefined && end.at < now) return "ended";
  return start !== undefined && start.at > now ? "upcoming" : "live";
}

const ORDER: readonly EventState[] = ["live", "upcoming", "ended"];

/** Every event with its recaps, which are given newest first, in the order in which the site lists events. */
export function buildEvents(
  events: readonly Event[],
  headings: ReadonlyMap<string, EventHeading>,
  { recaps, perPage }: { readonly recaps: readonly SiteRecap[]; readonly perPage: number },
): readonly SiteEvent[] {
  const byEvent = groupByEvent(recaps);
  const built = events.flatMap((event) => {
    const heading = headings.get(event.id);
    if (heading === undefined) return [];
    const own = byEvent.get(event.id) ?? [];
    return [{ ...event, ...heading, recaps: own, pages: paginate(event.id, own, perPage) }];
  });
  return built.toSorted(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (b.recaps[0]?.publishedAt ?? 0) - (a.recaps[0]?.publishedAt ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Cuts recaps, given newest first, into pages of `perPage` counted from the oldest, so that a full page never changes. */
function paginate(id: string, recaps: readonly SiteRecap[], perPage: number): readonly EventPage[] {
  const oldestFirst = recaps.toReversed();
  const count = Math.ceil(recaps.length / perPage);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    url: eventPageUrl(id, index + 1),
    recaps: oldestFirst.slice(index * perPage, (index + 1) * perPage).toReversed(),
  }));
}
