import * as z from "zod";

/*
 * What ninjs 2.1 rules, in our own words and as far as we use it: which members there are, which must be there, of what type they
 * are, and the formats of addresses and times (https://iptc.org/std/ninjs/userguide/). No package of the registry has the schema
 * of the IPTC. The rules are strict: a member that is not among them is a mistake.
 */
const uri = z
  .string()
  .refine((text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && URL.canParse(text));
const dateTime = z.iso.datetime({ offset: true });
const concept = z.strictObject({ name: z.string().min(1), uri: uri.optional() });
const text = z.strictObject({
  role: z.string().optional(),
  contenttype: z.string().optional(),
  value: z.string(),
});
const rendition = z.strictObject({
  name: z.string().min(1),
  href: uri.optional(),
  contenttype: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .optional(),
  width: z.number().optional(),
  height: z.number().optional(),
});
const kind = z.enum(["text", "audio", "video", "picture", "graphic", "composite", "component"]);
const association = z.strictObject({
  name: z.string().min(1),
  uri,
  type: kind.optional(),
  by: z.string().optional(),
  descriptions: z.array(text).optional(),
  renditions: z.array(rendition).optional(),
});

/** A news object in ninjs 2.1. */
export const ninjsRules = z.strictObject({
  uri,
  standard: z.strictObject({ name: z.string(), version: z.string(), schema: uri }),
  type: kind,
  representationtype: z.enum(["full", "partial"]),
  firstcreated: dateTime,
  versioncreated: dateTime,
  contentcreated: dateTime,
  embargoed: dateTime.optional(),
  pubstatus: z.enum(["usable", "withheld", "canceled"]),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
  by: z.string().optional(),
  headlines: z.array(text),
  descriptions: z.array(text).optional(),
  bodies: z.array(text),
  people: z.array(concept),
  organisations: z.array(concept),
  places: z.array(concept),
  events: z.array(concept),
  infosources: z.array(concept),
  renditions: z.array(rendition),
  associations: z.array(association).optional(),
});
