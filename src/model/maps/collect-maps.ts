import type { Entity } from "../../content/entity.ts";
import { compareText } from "../../content/problem.ts";
import { keyOfEntity, type EntityKey } from "../find-names.ts";
import type { SiteEntity, SiteEvent, SiteRecap } from "../site.ts";
import type { MapPlace } from "./map-place.ts";
import { createMapOf, type MapOf, type PlaceMap } from "./place-map.ts";

/** Makes maps of those of `entities` that are places with positions. */
export function createMapOfPlaces(entities: readonly Entity[]): MapOf {
  const placed = entities.flatMap((entity): readonly (readonly [EntityKey, MapPlace])[] => {
    const { position, name, file } = entity;
    return position === undefined ? [] : [[keyOfEntity(entity), { name, ...position, file }]];
  });
  return createMapOf(new Map(placed));
}

/** The maps of all of these, each once, by their addresses. No text of a recap is read for it. */
export function collectMaps(
  recaps: readonly SiteRecap[],
  events: readonly SiteEvent[],
  entities: readonly SiteEntity[],
): readonly PlaceMap[] {
  // Only what has a map of its own can be named on another.
  if (entities.every(({ map }) => map === undefined)) return [];
  const maps = new Map<string, PlaceMap>();
  for (const records of [recaps, events, entities])
    for (const { map } of records) if (map !== undefined) maps.set(map.url, map);
  return [...maps.values()].toSorted((a, b) => compareText(a.url, b.url));
}
