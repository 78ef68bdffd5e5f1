import { formatIso, MINUTE, toInstant, type Instant } from "./instant.ts";
import { offsetAt } from "./transition-table.ts";
import type { Zone } from "./zone.ts";

/** An offset in milliseconds as ISO 8601 writes it: `+03:00`. */
export function formatOffset(milliseconds: number): string {
  const minutes = Math.abs(Math.round(milliseconds / MINUTE));
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${milliseconds < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** `Z`, `+03:00` or `+0300` in milliseconds; `undefined` where the text is no offset. */
export function parseOffset(text: string): number | undefined {
  if (text === "Z" || text === "z") return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null || Number(match[2]) > 14 || Number(match[3]) > 59) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === "-" ? -minutes : minutes) * MINUTE;
}

/** `instant` in ISO 8601 by the clock of `zone`, with its offset: `2025-05-15T22:27:00+03:00`. */
export function formatLocalIso(instant: Instant, zone: Zone): string {
  const offset = offsetAt(zone.transitions, instant);
  return formatIso(toInstant(instant + offset)).replace("Z", formatOffset(offset));
}
