import type { JsonSchema } from "../schemas/json-schema.ts";

/** A field of Decap CMS: which widget edits it, and how. */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}

/** What a schema does not say: the records whose ids a field holds, and the labels of the zones that a time may name. */
export interface FieldWorld {
  /** The field by which lists show the records of a folder, by the folder. */
  readonly titles: ReadonlyMap<string, string>;
  readonly zoneLabels: readonly string[];
}

const TIMES = new Set(["time", "updated", "publish", "unpublish", "seen"]);
const BOUNDS = new Set(["start", "end"]);

/** The field `name` of Decap CMS for what `schema` describes. */
function buildField(
  name: string,
  schema: JsonSchema,
  { world, isRequired }: { readonly world: FieldWorld; readonly isRequired: boolean },
): DecapField {
  const { description } = schema;
  return {
    name,
    label: labelOf(name),
    required: isRequired,
    ...(description !== undefined && { hint: description }),
    ...widgetOf(name, schema, world),
  };
}

/** The fields of the object that `schema` describes. */
export function buildFields(schema: JsonSchema, world: FieldWorld): readonly DecapField[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, part]) =>
    typeof part === "boolean"
      ? []
      : buildField(name, part, { world, isRequired: required.includes(name) }),
  );
}

function labelOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

type Widget = Pick<DecapField, "widget"> & Readonly<Record<string, unknown>>;

function widgetOf(name: string, schema: JsonSchema, world: FieldWorld): Widget {
  const title = world.titles.get(name);
  if (title !== undefined) return relateTo(name, title);
  const list = schema.anyOf?.find(isList) ?? schema;
  if (isList(list)) return listOf(list, world);
  if (schema.enum !== undefined) return { widget: "select", options: schema.enum };
  if (schema.type === "boolean") return { widget: "boolean", default: false };
  if (schema.type === "object") return groupOf(schema, world);
  if (name === "src") return { widget: "image" };
  return {
    widget: name === "text" || name === "summary" ? "text" : "string",
    ...form(name, world),
  };
}

/** A group that may be left out as a whole: Decap CMS would ask for its needed fields even then, so the check asks for them. */
function groupOf(schema: JsonSchema, world: FieldWorld): Widget {
  const fields = buildFields(schema, world).map((field) => ({ ...field, required: false }));
  return { widget: "object", collapsed: true, fields };
}

function isList(schema: JsonSchema): boolean {
  return schema.type === "array";
}

function listOf({ items }: JsonSchema, world: FieldWorld): Widget {
  if (items === undefined || typeof items === "boolean" || Array.isArray(items))
    return { widget: "list" };
  if (items.type === "object")
    return { widget: "list", collapsed: true, fields: buildFields(items, world) };
  return { widget: "list", field: { name: "item", label: "Item", widget: "string" } };
}

/** The ids of records are the names of their files. */
function relateTo(collection: string, title: string): Widget {
  return {
    widget: "relation",
    collection,
    multiple: true,
    value_field: "{{slug}}",
    search_fields: [title],
    display_fields: [title],
  };
}

/** A wall clock is typed with its zone: a picker of dates would go by the zone of the editor’s computer. */
function form(name: string, { zoneLabels }: FieldWorld): Readonly<Record<string, unknown>> {
  const [first = "UTC"] = zoneLabels;
  const day = "\\d{4}-\\d{2}-\\d{2}";
  const zone = `( (${zoneLabels.map(escapePattern).join("|")})|Z|[+-]\\d{2}:?\\d{2}(\\[.+\\])?)`;
  const time = `${day}[ T]\\d{2}:\\d{2}(:\\d{2})?${zone}`;
  if (TIMES.has(name))
    return {
      pattern: [`^${time}$`, `a day, a clock and its zone, such as 2025-05-15 22:27 ${first}`],
    };
  if (BOUNDS.has(name))
    return {
      pattern: [
        `^(${day}|${time})$`,
        `a day, or a day, a clock and its zone, such as 2025-05-15 22:27 ${first}`,
      ],
    };
  return {};
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
