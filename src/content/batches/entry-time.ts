import { DateTime } from "luxon";
import { toInstant, type Instant } from "../../time/instant.ts";
import { instantsOf, type WallClock } from "../../time/wall-clock.ts";
import type { Zone } from "../../time/zone.ts";
import type { NoBatch } from "./batch.ts";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}[T ]/i;
const OFFSET = /(?:Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})$/i;

/**
 * The instant of an entry’s time in ISO 8601 or as RFC 5322 writes dates. One without an offset is read by the clock of `zone`; it
 * cannot be where no zone is given, nor where that clock showed it twice or never.
 */
export function parseEntryTime(text: string, zone: Zone | undefined): Instant | NoBatch {
  const typed = text.trim();
  const isIso = ISO_DAY.test(typed);
  const hasOffset = OFFSET.test(typed.replace(ISO_DAY, ""));
  const whole = hasOffset ? typed : `${typed} GMT`;
  const time = isIso ? readIso(whole) : DateTime.fromRFC2822(whole, { zone: "UTC" });
  if (!time.isValid) return { reason: `“${text}” is no time that can be read` };
  if (hasOffset) return toInstant(time.toMillis());
  if (zone === undefined)
    return { reason: `the time “${text}” has no zone; say whose clock it is with --zone` };
  const [instant, second] = instantsOf(wallOf(time), zone);
  if (instant === undefined) return { reason: `the clock of ${zone.label} skipped “${text}”` };
  if (second !== undefined) return { reason: `the clock of ${zone.label} showed “${text}” twice` };
  return instant;
}

/** The time of a text in ISO 8601, which may have spaces in it and words for UTC at its end. */
function readIso(text: string): DateTime {
  const [day, time] = [text.slice(0, 10), text.slice(11)];
  const strict = time.replace(/ ?(?:UTC?|GMT)$/i, "Z").replaceAll(" ", "");
  return DateTime.fromISO(`${day}T${strict}`, { zone: "UTC" });
}

function wallOf({ year, month, day, hour, minute }: DateTime): WallClock {
  return { year, month, day, hour, minute };
}
