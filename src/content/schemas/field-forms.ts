import type { JsonSchema } from "./json-schema.ts";

const LANGUAGE = { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" };
const DATE = {
  pattern:
    "^\\d{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|-(0[469]|11)-(0[1-9]|[12]\\d|30)|-02-(0[1-9]|[12]\\d))?$",
  minimum: 1000,
  maximum: 9999,
};

const PATH: JsonSchema = { pattern: "^/([\\w.~-]+/)*[\\w.~-]*$" };

/** What a schema can say of the form of a field beside its kind: never more than what the check asks for, but it may be less. */
const FORMS: Readonly<Record<string, JsonSchema>> = {
  lang: LANGUAGE,
  language: LANGUAGE,
  from: DATE,
  to: DATE,
  latitude: {
    minimum: -90,
    maximum: 90,
    pattern: "^-?0*([0-8]?\\d(\\.\\d+)?|90(\\.0+)?)$",
  },
  longitude: {
    minimum: -180,
    maximum: 180,
    pattern: "^-?0*((\\d{1,2}|1[0-7]\\d)(\\.\\d+)?|180(\\.0+)?)$",
  },
  zone: { pattern: "/|^[A-Z][A-Z0-9]{2}" },
  "recaps-per-event-page": { minimum: 1, maximum: 9999, multipleOf: 1 },
  hub: { pattern: "^https://[^\\s#]+$" },
  "first-url": { pattern: "^https?://[^\\s?#]+$" },
};

/** What a schema can say of the form of `field` in the files of `folder`, or in `site.yaml`, whose folder is “”. */
export function formOf(field: string, folder: string): JsonSchema {
  // There, they are addresses and no dates.
  const isAddress = folder === "" && (field === "from" || field === "to");
  return isAddress ? PATH : (FORMS[field] ?? {});
}
