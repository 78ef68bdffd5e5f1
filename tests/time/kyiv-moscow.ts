import type { ClockStyle } from "../../src/time/clock.ts";
import type { Clockwork } from "../../src/time/clockwork.ts";
import { toInstant, type Instant } from "../../src/time/instant.ts";
import { parseZoneId } from "../../src/time/zone-id.ts";
import { buildZone, type Zone } from "../../src/time/zone.ts";
import { enGb } from "../../src/words/en-gb.ts";

/** The zone `id`, labelled with its city unless `label` is given. */
export function zoneOf(id: string, label = cityOf(id)): Zone {
  const zoneId = parseZoneId(id);
  if (zoneId === undefined) throw new Error(`The tz database has no ${id}.`);
  return buildZone(zoneId, label);
}

function cityOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** An English clockwork over two zones. */
export function clockworkOf(primary: Zone, companion: Zone, style: ClockStyle = "12h"): Clockwork {
  return { zones: [primary, companion], style, words: enGb.clock };
}

/** The primary zone. */
export const kyiv = zoneOf("Europe/Kyiv");

/** The companion zone. */
export const moscow = zoneOf("Europe/Moscow");

/** Kyiv and Moscow in house style. */
export const kyivMoscow = clockworkOf(kyiv, moscow);

/** The instant that an ISO 8601 text with an offset or `Z` names. */
export function at(iso: string): Instant {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds) || !/Z$|[+-]\d{2}:\d{2}$/.test(iso))
    throw new Error(`“${iso}” is no instant.`);
  return toInstant(milliseconds);
}
