import { parseZoneId, type ZoneId } from "./zone-id.ts";
import { buildZone, type Zone, type ZonePair } from "./zone.ts";

// What people call a zone that is neither its label nor the city in its id.
const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Europe/Kyiv": ["Ukraine", "Kiev"],
  "Etc/UTC": ["UTC", "GMT"],
};

const AREAS = "Europe Asia America Africa Australia Pacific Atlantic Indian Antarctica".split(" ");

/**
 * The zone that editors call `name`: one of the site's by its label, other names or id, else UTC, any IANA id, or any city
 * that names an IANA zone (`New York`). `undefined` where nothing is called so.
 */
export function findZone(name: string, zones: ZonePair): Zone | undefined {
  const own = zones.find((zone) => namesOf(zone).some((known) => isSameName(known, name)));
  if (own !== undefined) return own;
  const id = findZoneId(name);
  return id === undefined ? undefined : buildZone(id, name);
}

/** Every name by which `zone` may be called. */
export function namesOf(zone: Zone): readonly string[] {
  return [zone.label, ...zone.otherNames, zone.id, ...(COMMON_NAMES[zone.id] ?? [])];
}

function findZoneId(name: string): ZoneId | undefined {
  const common = Object.entries(COMMON_NAMES).find(([, names]) =>
    names.some((known) => isSameName(known, name)),
  );
  if (common !== undefined) return parseZoneId(common[0]);
  if (name.includes("/")) return parseZoneId(name);
  const city = name.replaceAll(" ", "_");
  for (const area of AREAS) {
    const id = parseZoneId(`${area}/${city}`);
    if (id !== undefined) return id;
  }
  return undefined;
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
