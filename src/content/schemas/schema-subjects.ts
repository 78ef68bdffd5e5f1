import { authorSourceSchema } from "../author.ts";
import { entitySourceSchema, placeSourceSchema } from "../entity.ts";
import { eventSourceSchema } from "../event.ts";
import { plainPageSourceSchema } from "../plain-page.ts";
import { recapSourceSchema } from "../recap-source.ts";
import { settingsSourceSchema } from "../settings.ts";
import type { SchemaSubject } from "./json-schema.ts";

/** A kind of file with a schema, by the name that the file of the schema has. */
export interface NamedSubject extends SchemaSubject {
  readonly name: string;
}

/** Every kind of file that editors write. */
export const SCHEMA_SUBJECTS: readonly NamedSubject[] = [
  { name: "recap", title: "A recap", folder: "recaps", source: recapSourceSchema },
  { name: "event", title: "An event", folder: "events", source: eventSourceSchema },
  { name: "person", title: "A person", folder: "people", source: entitySourceSchema },
  { name: "place", title: "A place", folder: "places", source: placeSourceSchema },
  {
    name: "organisation",
    title: "An organisation",
    folder: "organisations",
    source: entitySourceSchema,
  },
  { name: "author", title: "An author", folder: "authors", source: authorSourceSchema },
  { name: "page", title: "A page", folder: "pages", source: plainPageSourceSchema },
  { name: "site", title: "The settings of a site", folder: "", source: settingsSourceSchema },
];
