import type { Event, EventState } from "../content/event.ts";
import { compareText } from "../content/problem.ts";
import { justAfter, type Moment } from "../time/moment.ts";
import { paginate } from "./paginate.ts";
import type { EntityHeading } from "./entity-heading.ts";
import { keyOfEntity, type EntityKey } from "./find-names.ts";
import type { MapOf } from "./maps/place-map.ts";
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
export function stateAt({ state, start, end }: Event, { hasCome }: Moment): EventState {
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
  readonly mapOf: MapOf;
}

/** Every event with its recaps, in the order in which the site lists events. */
export function buildEvents(
  events: readonly Event[],
  { headings, moment, byEvent, perPage, entities, mapOf }: EventParts,
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
    const map = mapOf(listPlaces(places, own));
    const front = { ...event, ...heading, state, newest, oldest, places, people, map };
    return [{ ...front, recaps: own, pages }];
  });
  return built.toSorted(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (b.newest?.instant ?? 0) - (a.newest?.instant ?? 0) ||
      compareText(a.id, b.id),
  );
}

/**
 * The keys of the places that an event’s file names, and then of whatever `recaps` name, what most of them name first; worked
 * out only where somebody takes one.
 */
function* listPlaces(
  places: readonly EntityHeading[],
  recaps: readonly SiteRecap[],
): Generator<EntityKey> {
  const counts = new Map<EntityKey, number>();
  for (const { namedKeys } of recaps)
    for (const key of namedKeys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const byCount = [...counts].toSorted(
    ([a, count], [b, other]) => other - count || compareText(a, b),
  );
  yield* new Set([...places.map(keyOfEntity), ...byCount.map(([key]) => key)]);
}
