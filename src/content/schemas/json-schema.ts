import { load } from "js-yaml";
import * as z from "zod";
import { exampleOf } from "../field-examples.ts";
import { describeField } from "./field-descriptions.ts";
import { formOf } from "./field-forms.ts";

/** A JSON Schema of draft 7, which is what editors know. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Which files a schema is of: what its editor calls one, the folder that they lie in, and how the check reads them. */
export interface SchemaSubject {
  readonly title: string;
  /** “” for `site.yaml`. */
  readonly folder: string;
  readonly source: z.ZodType;
}

/**
 * The JSON Schema of what editors type in the files of `subject`, with a description and an example of each field. It refuses
 * nothing that the check takes; the check alone looks up ids, reads times and holds zones against the tz database.
 */
export function buildJsonSchema({ title, folder, source }: SchemaSubject): JsonSchema {
  const schema = z.toJSONSchema(source, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (isList(zodSchema)) allowOne(jsonSchema);
    },
  });
  return { title, ...describeParts(schema, folder) };
}

/** Whether `schema` is of a list of which one item may stand by itself. */
function isList(schema: z.core.$ZodTypes): boolean {
  return schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform;
}

function allowOne(list: JsonSchema): void {
  const { items, ...rest } = list;
  if (items === undefined || typeof items === "boolean" || Array.isArray(items)) return;
  for (const key of Object.keys(rest)) delete list[key];
  delete list.items;
  list.anyOf = [{ ...rest, items }, items];
}

/** `schema` with what is said of the fields in it. */
function describeParts(schema: JsonSchema, folder: string): JsonSchema {
  const { properties, items, anyOf } = schema;
  const within = (part: JsonSchema | boolean): JsonSchema | boolean =>
    typeof part === "boolean" ? part : describeParts(part, folder);
  return widen({
    ...schema,
    ...(properties && { properties: describeFields(properties, folder) }),
    ...(properties && "latitude" in properties && { dependencies: PAIRS }),
    ...(items !== undefined && { items: Array.isArray(items) ? items.map(within) : within(items) }),
    ...(anyOf && { anyOf: anyOf.map((part) => describeParts(part, folder)) }),
  });
}

// Half of a position is no place on the map.
const PAIRS = { latitude: ["longitude"], longitude: ["latitude"] };

function describeFields(
  properties: Readonly<Record<string, JsonSchema | boolean>>,
  folder: string,
): Record<string, JsonSchema | boolean> {
  const described = Object.entries(properties).map(([field, schema]) => {
    if (typeof schema === "boolean") return [field, schema] as const;
    const description = describeField(field, folder);
    const examples = listExamples(field, folder);
    const whole = {
      ...(description !== undefined && { description }),
      ...describeParts(schema, folder),
      ...formOf(field, folder),
      ...(examples.length > 0 && { examples }),
    };
    return [field, whole] as const;
  });
  return Object.fromEntries(described);
}

/** A text may look like a number to whoever reads YAML otherwise than the check does: `title: 2025` is one all the same. */
function widen(schema: JsonSchema): JsonSchema {
  const { type, minLength } = schema;
  if (type !== "string" || schema.enum !== undefined) return schema;
  const hasWords = minLength === undefined ? {} : { pattern: schema.pattern ?? "\\S" };
  return { ...schema, type: ["string", "number"], ...hasWords };
}

/** A right value for `field`; none where the example leaves it open, because it would be a fact about somebody. */
function listExamples(field: string, folder: string): readonly unknown[] {
  const line = exampleOf(field, { name: folder === "" ? "site.yaml" : `${folder}/x.md` });
  if (/…|YYYY/.test(line)) return [];
  const typed = load(line);
  return typeof typed === "object" && typed !== null ? Object.values(typed) : [];
}
