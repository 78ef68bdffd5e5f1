import { IANAZone } from "luxon";

declare const zoneIdBrand: unique symbol;

/** The id of a zone that the running tz database knows, such as `Europe/Kyiv`. */
export type ZoneId = string & { readonly [zoneIdBrand]: true };

/** `text` as a zone id, or `undefined` where the tz database has no such zone. Fixed offsets such as `+03:00` are not zones. */
export function parseZoneId(text: string): ZoneId | undefined {
  return /^[A-Za-z]/.test(text) && IANAZone.isValidZone(text) ? (text as ZoneId) : undefined;
}
