import { distance } from "fastest-levenshtein";
import { findZone } from "./find-zone.ts";
import { toInstant, type Instant } from "./instant.ts";
import { formatOffset, parseOffset } from "./offset.ts";
import { describeSkipped, resolveWallClock } from "./resolve-wall-clock.ts";
import { isTimeProblem, type TimeProblem } from "./time-problem.ts";
import { parseTimeText } from "./time-text.ts";
import { formatTimeText, formatWall, type TimeText } from "./written-time.ts";
import { offsetAt } from "./transition-table.ts";
import { instantsOf, localTimeOf, type WallClock } from "./wall-clock.ts";
import type { Zone, ZonePair } from "./zone.ts";

/**
 * The instant that an editor's text names: `2025-05-15 22:27 Kyiv`, ISO 8601 with an offset, or RFC 9557 with a zone.
 * A text with no zone, an impossible date, a wall clock that the zone skipped or showed twice, and an offset that the zone
 * did not have are problems, each with the text to write instead.
 */
export function parseTime(text: string, zones: ZonePair): Instant | TimeProblem {
  const parts = parseTimeText(text.trim(), zones[0].label);
  if (isTimeProblem(parts)) return parts;
  const { zoneName, offset } = parts;
  const zone = zoneName === undefined ? undefined : findZone(zoneName, zones);
  if (zoneName !== undefined && zone === undefined) return unknownZone(parts, zoneName, zones);
  if (offset !== undefined && parseOffset(offset) === undefined)
    return badOffset(parts, offset, zone ?? zones[0]);
  if (offset !== undefined) return resolveOffset(parts, offset, zone);
  if (zone === undefined) return noZone(parts, zones);
  const instant = resolveWallClock(parts.wall, zone);
  return isTimeProblem(instant) ? instant : toInstant(instant + parts.seconds * 1000);
}

function noZone({ wall }: TimeText, zones: ZonePair): TimeProblem {
  const time = formatWall(wall);
  return {
    message: `“${time}” does not say which zone's clock it is.`,
    writeInstead: zones.map((zone) => `${time} ${zone.label}`),
  };
}

function unknownZone(parts: TimeText, name: string, zones: ZonePair): TimeProblem {
  const [primary, companion] = zones;
  const message = `No zone is called “${name}”; this site's are ${primary.label} and ${companion.label}.`;
  const { wall, offset } = parts;
  // A typed offset says which instant is meant, whatever the zone is called.
  if (offset !== undefined)
    return { message, writeInstead: [formatTimeText({ ...parts, zoneName: undefined }, "")] };
  return {
    message,
    writeInstead: zones
      .toSorted((a, b) => distance(a.label, name) - distance(b.label, name))
      .map((zone) => `${formatWall(wall)} ${zone.label}`),
  };
}

/** The instant of a wall clock with a typed offset, held against `zone` where the text names one too. */
function resolveOffset(
  parts: TimeText,
  offsetText: string,
  zone: Zone | undefined,
): Instant | TimeProblem {
  const { wall, seconds, isBracketed } = parts;
  const minute = localTimeOf(wall) - (parseOffset(offsetText) ?? 0);
  const instant = toInstant(minute + seconds * 1000);
  // RFC 9557: `Z` before a bracketed zone states the instant and says nothing of the local offset.
  if (zone === undefined || (isBracketed && /z/i.test(offsetText))) return instant;
  if (instantsOf(wall, zone).some((known) => known === minute)) return instant;
  const offsets = offsetsOf(wall, zone);
  if (offsets.length === 0) return describeSkipped(wall, zone);
  const time = formatWall(wall).replace(" ", "T");
  return {
    message: `The clock in ${zone.label} is at ${offsets.join(" or ")} then, not ${offsetText}.`,
    writeInstead: offsets.map((known) => `${time}${known}[${zone.id}]`),
  };
}

function badOffset({ wall }: TimeText, offsetText: string, zone: Zone): TimeProblem {
  const time = formatWall(wall).replace(" ", "T");
  return {
    message: `“${offsetText}” is no offset from UTC.`,
    writeInstead: offsetsOf(wall, zone).map((known) => `${time}${known}`),
  };
}

/** The offsets that `zone` has while its clock shows `wall`. */
function offsetsOf(wall: WallClock, zone: Zone): readonly string[] {
  return instantsOf(wall, zone).map((known) => formatOffset(offsetAt(zone.transitions, known)));
}
