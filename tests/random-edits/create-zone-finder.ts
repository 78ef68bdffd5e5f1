import { zoneOf } from "../time/kyiv-moscow.ts";
import type { Zone } from "../../src/time/zone.ts";

/** Gives the zone `id`, labelled `label`. */
export type ZoneFinder = (id: string, label: string) => Zone;

/** A finder that makes each zone once: the transitions of a year take some milliseconds to find. */
export function createZoneFinder(): ZoneFinder {
  const known = new Map<string, Zone>();
  return (id, label) => {
    const zone = known.get(`${id} ${label}`) ?? zoneOf(id, label);
    known.set(`${id} ${label}`, zone);
    return zone;
  };
}
