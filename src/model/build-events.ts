import type { Event, EventState } from "../content/event.ts";
import { compareText } from "../content/problem.ts";
import { justAfter, type Moment } from "../time/moment.ts";
import { paginate } from "./paginate.ts";
import type { EntityHeading } from "./entity-heading.ts";
import type { EventHeading, SiteEvent, SiteRecap } from "./site.ts";
import { eventPageUrl, eventUrl } from "./urls.ts";

/** The heading of every event by its id. */
export function headEvents(events: readonly Event[]): ReadonlyMap<string, EventHeading> {
  return new Map(
    events.map((event) => {
      const { id, title } = event;
      return [id, { id, title, url: eventUrl(id) }];
    }),
  );
}

/** An event's state: the one its file names, else what its start and end say at the moment, else live. */
function stateAt({ state, start, end }: Event, { hasCome }: Moment): EventState {
  if (state !== undefined) return state;
  if (end !== undefined && hasCome(justAfter(end.at))) return "ended";
  return start !== undefined && !hasCome(start.at) ? "upcoming" : "live";
}

const ORDER: readonly EventState[] = ["live", "upcoming", "ended"];

/** What the events are put together from; the recaps of each are given newest first. */
export interface EventParts {
  readonly headings: ReadonlyMap<string, EventHeading>;
  readonly moment: Moment;
  readonly byEvent: ReadonlyMap<string, readonly SiteRecap[]>;
  readonly perPage: number;
  readonly entities: readonly EntityHeading[];
}

/** Every event with its recaps, in the order in which the site lists events. */
export function buildEvents(
  events: readonly Event[],
  { headings, moment, byEvent, perPage, entities }: EventParts,
): readonly SiteEvent[] {
  const built = events.flatMap((event) => {
    const heading = headings.get(event.id);
    if (heading === undefined) return [];
    const own = byEvent.get(event.id) ?? [];
    const pages = paginate(own, perPage, (number) => eventPageUrl(event.id, number));
    const find = (kind: EntityHeading["kind"], ids: readonly string[]): readonly EntityHeading[] =>
      ids.flatMap((id) => entities.find((each) => each.kind === kind && each.id === id) ?? []);
    const places = find("places", event.placeIds);
    const people = find("people", event.personIds);
    const [newest, oldest] = [own[0]?.clock, own.at(-1)?.clock];
    const state = stateAt(event, moment);
    return [{ ...event, ...heading, state, newest, oldest, places, people, recaps: own, pages }];
  });
  return built.toSorted(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (b.newest?.instant ?? 0) - (a.newest?.instant ?? 0) ||
      compareText(a.id, b.id),
  );
}
