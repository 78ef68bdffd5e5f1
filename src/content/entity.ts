import * as z from "zod";
import { parseZoneId, type ZoneId } from "../time/zone-id.ts";
import { isDegrees, nearestDegrees } from "./degrees.ts";
import { groupOf } from "./group-of.ts";
import type { Html } from "./html.ts";
import type { InternalLink } from "./internal-link.ts";
import { lineOfText as text } from "./line-of-text.ts";
import { findNearestZone } from "./nearest-zone.ts";
import { nearestPartialDate, parsePartialDate, type PartialDate } from "./partial-date.ts";
import { idList, languageTag } from "./recap-source.ts";
import { textOfForm } from "./text-of-form.ts";

/** What entities may be, in the order in which lists give them; each kind has a folder of this name. */
export const ENTITY_KINDS = ["people", "places", "organisations"] as const;

/** What an entity is. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

const date = textOfForm({
  isRight: (value) => parsePartialDate(value) !== undefined,
  message: "must be a date such as 2025-07-18, 2025-07 or 2025.",
  nearest: nearestPartialDate,
});

const named = {
  name: text,
  sort: text.optional(),
  role: text.optional(),
  roles: z.array(groupOf({ role: text, from: date.optional(), to: date.optional() })).default([]),
  aliases: idList.default([]),
  avoid: idList.default([]),
  transliterations: z.array(groupOf({ lang: languageTag, name: text })).default([]),
  "moved-from": idList.default([]),
};

/** A whole or decimal number of degrees no further than `most` from 0. */
function degrees(most: number): z.ZodType<string> {
  return textOfForm({
    isRight: (value) => isDegrees(value, most),
    message: `must be degrees from -${most} to ${most}.`,
    nearest: (value) => nearestDegrees(value, most),
  });
}

/** The front matter of a person or an organisation as it is typed. */
export const entitySourceSchema = groupOf(named);

/** The front matter of a place as it is typed: degrees north and east, and the zone that its clocks show. */
export const placeSourceSchema = groupOf({
  ...named,
  latitude: degrees(90).optional(),
  longitude: degrees(180).optional(),
  zone: textOfForm({
    isRight: (value) => parseZoneId(value) !== undefined,
    message: "must be a zone of the tz database.",
    nearest: findNearestZone,
  }).optional(),
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
  /** Other names under which recaps may have them, those that they are not to use among them. */
  readonly aliases: readonly string[];
  /** The aliases that recaps are not to use; left out where there are none. */
  readonly avoided?: readonly string[];
  readonly transliterations: readonly Transliteration[];
  /** Where a place is, in degrees north and east. */
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly zone: ZoneId | undefined;
  /** Old addresses of its page, the first address first. */
  readonly movedFrom: readonly string[];
  readonly html: Html;
  readonly links: readonly InternalLink[];
  /** The images that the body shows, by their path in the content folder. */
  readonly images: readonly string[];
}

/** Every name of `entity`: its own, its aliases and its transliterations. */
export function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases, ...entity.transliterations.map(({ name }) => name)];
}
