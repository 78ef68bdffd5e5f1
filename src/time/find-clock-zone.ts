import { findZone } from "./find-zone.ts";
import { MINUTE } from "./instant.ts";
import { createTransitionTable } from "./transition-table.ts";
import { parseZoneId } from "./zone-id.ts";
import { buildZone, type Zone, type ZonePair } from "./zone.ts";

/** Whose clock it is: a zone’s, or that of a place which has none to check against. */
export type ClockZone = KnownClockZone | "local";

/** A zone that a text names. `season` is there where the name is that of a part of the year: EST, and not EDT. */
export interface KnownClockZone {
  readonly zone: Zone;
  readonly season: Season | undefined;
}

/** A place whose clocks have a name of their own in winter and in summer. */
export interface Season {
  readonly place: Zone;
  readonly winter: string;
  readonly summer: string;
}

// Abbreviations that mean one place only. CST, IST and others mean several, and are known by none of them.
const SEASONS = [
  { id: "America/New_York", label: "New York", winter: "EST", summer: "EDT", hours: -5 },
  { id: "America/Los_Angeles", label: "Los Angeles", winter: "PST", summer: "PDT", hours: -8 },
  { id: "America/Anchorage", label: "Anchorage", winter: "AKST", summer: "AKDT", hours: -9 },
  { id: "Europe/London", label: "London", winter: "GMT", summer: "BST", hours: 0 },
  { id: "Europe/Lisbon", label: "Lisbon", winter: "WET", summer: "WEST", hours: 0 },
  { id: "Europe/Brussels", label: "Brussels", winter: "CET", summer: "CEST", hours: 1 },
  { id: "Europe/Kyiv", label: "Kyiv", winter: "EET", summer: "EEST", hours: 2 },
] as const;

// What people call a zone all year round, and cities that go by another one’s clock.
const NAMES: Readonly<Record<string, string>> = {
  ET: "America/New_York",
  eastern: "America/New_York",
  PT: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  MSK: "Europe/Moscow",
  TRT: "Europe/Istanbul",
  Washington: "America/New_York",
  Ankara: "Europe/Istanbul",
  Antalya: "Europe/Istanbul",
  Geneva: "Europe/Zurich",
  Jeddah: "Asia/Riyadh",
  Beijing: "Asia/Shanghai",
  Delhi: "Asia/Kolkata",
};

// Cities of the tz database whose clock is disputed, and words in it that mean something else behind a clock.
const LOCAL = "local";
const DISPUTED = ["Simferopol", "Sevastopol"];
const NO_CITY = ["Easter", "Christmas", "Eastern", "Pacific", "General", "Center", "Midway"];

/** The zone that `name` means behind a clock; `undefined` where none is called so, or more than one. */
export function findClockZone(name: string, zones: ZonePair): ClockZone | undefined {
  if (name.toLowerCase() === LOCAL || DISPUTED.includes(name)) return LOCAL;
  const fixed = findFixed(name);
  if (fixed !== undefined) return { zone: fixed, season: undefined };
  const seasonal = findSeasonal(name);
  if (seasonal !== undefined) return seasonal;
  const known = findNamed(name.replaceAll(/\s/g, " "), zones);
  return known === undefined ? undefined : { zone: known, season: undefined };
}

function findNamed(name: string, zones: ZonePair): Zone | undefined {
  const short = name
    .replace(/^US /, "")
    .replace(/^(?:Eastern|Pacific)$/, (word) => word.toLowerCase());
  const id = NAMES[short];
  if (id !== undefined) return zoneOf(id, name);
  return NO_CITY.includes(name) ? undefined : findZone(name, zones);
}

const OFFSET = /^(?:UTC|GMT)\s?(?<sign>[+−–-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/;

/** The clock that is always as far from UTC as `UTC+3` says. */
function findFixed(name: string): Zone | undefined {
  const { sign, hours, minutes = "0" } = OFFSET.exec(name)?.groups ?? {};
  if (hours === undefined || Number(hours) > 14) return undefined;
  const ahead = Number(hours) * 60 + Number(minutes);
  return buildFixed(name, sign === "+" ? ahead : -ahead);
}

function findSeasonal(name: string): KnownClockZone | undefined {
  for (const { id, label, winter, summer, hours } of SEASONS) {
    // GMT is what UTC is called as well, in summer too.
    if ((name !== winter || winter === "GMT") && name !== summer) continue;
    const zone = buildFixed(name, (name === summer ? hours + 1 : hours) * 60);
    const place = zoneOf(id, label);
    return zone && place && { zone, season: { place, winter, summer } };
  }
  return undefined;
}

/** A clock that is always `minutes` ahead of UTC, under the name `label`. */
function buildFixed(label: string, minutes: number): Zone | undefined {
  const utc = zoneOf("Etc/UTC", label);
  return utc && { ...utc, transitions: createTransitionTable(() => minutes * MINUTE) };
}

function zoneOf(id: string, label: string): Zone | undefined {
  const zoneId = parseZoneId(id);
  return zoneId && buildZone(zoneId, label);
}
