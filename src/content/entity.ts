import * as z from "zod";
import { parseZoneId, type ZoneId } from "../time/zone-id.ts";
import { groupOf } from "./group-of.ts";
import type { Html } from "./html.ts";
import type { InternalLink } from "./internal-link.ts";
import { parsePartialDate, type PartialDate } from "./partial-date.ts";
import { idList, languageTag } from "./recap-source.ts";

/** What an entity is; each kind has a folder of this name. */
export type EntityKind = "people" | "places" | "organisations";

const text = z.string().trim().min(1);

const date = z
  .string()
  .refine(
    (value) => parsePartialDate(value) !== undefined,
    "must be a date such as 2025-07-18, 2025-07 or 2025.",
  );

const named = {
  name: text,
  sort: text.optional(),
  role: text.optional(),
  roles: z.array(groupOf({ role: text, from: date.optional(), to: date.optional() })).default([]),
  aliases: idList.default([]),
  transliterations: z.array(groupOf({ lang: languageTag, name: text })).default([]),
};

/** A whole or decimal number of degrees no further than `most` from 0. */
function degrees(most: number): z.ZodType<string> {
  return z
    .string()
    .refine(
      (value) => /^-?\d+(?:\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most,
      `must be degrees from -${most} to ${most}.`,
    );
}

/** The front matter of a person or an organisation as it is typed. */
export const entitySourceSchema = groupOf(named);

/** The front matter of a place as it is typed: degrees north and east, and the zone that its clocks show. */
export const placeSourceSchema = groupOf({
  ...named,
  latitude: degrees(90).optional(),
  longitude: degrees(180).optional(),
  zone: z
    .string()
    .refine((value) => parseZoneId(value) !== undefined, "must be a zone of the tz database.")
    .optional(),
});

/** What an entity is or was, with the dates between which it was, as far as they are known. */
export interface Role {
  readonly role: string;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** A name in another script or language. */
export interface Transliteration {
  readonly lang: string;
  readonly name: string;
}

/** A checked person, place or organisation that recaps name. */
export interface Entity {
  readonly file: string;
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** The name under which lists sort it. */
  readonly sort: string;
  readonly roles: readonly Role[];
  readonly aliases: readonly string[];
  readonly transliterations: readonly Transliteration[];
  /** Where a place is, in degrees north and east. */
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly zone: ZoneId | undefined;
  readonly html: Html;
  readonly links: readonly InternalLink[];
  /** The images that the body shows, by their path in the content folder. */
  readonly images: readonly string[];
}
