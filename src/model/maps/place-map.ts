import { hash } from "node:crypto";
import { compareText } from "../../content/problem.ts";
import type { EntityKey } from "../find-names.ts";
import { mapUrl, type Url } from "../urls.ts";
import type { MapPlace } from "./map-place.ts";
import { layOutMap, type MapLayout } from "./lay-out-map.ts";

/** A map of places, which are in the order of their names. Two maps of the same places are one, at one address. */
export interface PlaceMap {
  readonly url: Url;
  readonly places: readonly MapPlace[];
  /** Where on the map the places and their names are; worked out when it is first asked for. */
  readonly layOut: () => MapLayout;
  /** Stands for the places, their names and their positions. */
  readonly fingerprint: string;
}

/** The map of those of `keys` that are places with a position; `undefined` where none is. */
export type MapOf = (keys: Iterable<EntityKey>) => PlaceMap | undefined;

// More could not be told apart on a map of this size.
const MOST_PLACES = 16;

/** Makes maps of the places `placed`, and each only once. Of more than a map has room for it takes the first. */
export function createMapOf(placed: ReadonlyMap<EntityKey, MapPlace>): MapOf {
  if (placed.size === 0) return () => undefined;
  const known = new Map<string, PlaceMap>();
  return (keys) => {
    const own: EntityKey[] = [];
    for (const key of keys) if (own.length < MOST_PLACES && placed.has(key)) own.push(key);
    if (own.length === 0) return undefined;
    const id = own.toSorted(compareText).join(" ");
    const map = known.get(id) ?? buildMap(own.flatMap((key) => placed.get(key) ?? []));
    known.set(id, map);
    return map;
  };
}

/** The map of `places`, of which there is at least one. */
export function buildMap(given: readonly MapPlace[]): PlaceMap {
  const places = given.toSorted((a, b) => compareText(a.name, b.name));
  const shown = places.map(({ name, latitude, longitude }) => [name, latitude, longitude]);
  const fingerprint = hash("sha256", JSON.stringify(shown), "hex").slice(0, 16);
  let layout: MapLayout | undefined;
  return {
    url: mapUrl(`${fingerprint}.svg`),
    places,
    layOut: () => (layout ??= layOutMap(places)),
    fingerprint,
  };
}
