import { exampleOf } from "../field-examples.ts";
import { describeField } from "./field-descriptions.ts";
import { buildJsonSchema, type JsonSchema } from "./json-schema.ts";
import { SCHEMA_SUBJECTS, type NamedSubject } from "./schema-subjects.ts";

/** What an editor writes for a few letters, in the form that VS Code reads. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Snippets for Markdown, by their names: the beginning of each kind of file, and each field of front matter. */
export function buildSnippets(): Readonly<Record<string, Snippet>> {
  const subjects = SCHEMA_SUBJECTS.filter(({ folder }) => folder !== "");
  return Object.fromEntries([...subjects.map(startFile), ...subjects.flatMap(listFields)]);
}

const SCOPE = "markdown";

function startFile(subject: NamedSubject): readonly [string, Snippet] {
  const { name, title, folder } = subject;
  const needed = buildJsonSchema(subject).required ?? [];
  const fields = needed.map((field, index) => writeLine(field, folder, index + 1));
  const point = `- **\${${needed.length + 1}:What happened}**, and who says so. {#\${${needed.length + 2}:short-name}}`;
  const text = folder === "recaps" ? [point] : [];
  const body = ["---", ...fields, "---", "", ...text, "$0"];
  return [title, { scope: SCOPE, prefix: name, description: `${title} from its first line`, body }];
}

function listFields(subject: NamedSubject): readonly (readonly [string, Snippet])[] {
  const { name, folder } = subject;
  const { properties = {} } = buildJsonSchema(subject);
  return Object.entries(properties).map(([field, schema]) => {
    const description = describeField(field, folder) ?? field;
    const body = [writeField(field, folder, schema)];
    return [`${field} of ${name}`, { scope: SCOPE, prefix: field, description, body }];
  });
}

/** The line of `field`, with a choice where the schema knows all values, or else with an example to be typed over. */
function writeField(field: string, folder: string, schema: JsonSchema | boolean): string {
  const { type, enum: values } = typeof schema === "boolean" ? {} : schema;
  const choice = type === "boolean" ? [true, false] : values;
  return choice === undefined
    ? writeLine(field, folder, 1)
    : `${field}: \${1|${choice.join(",")}|}`;
}

function writeLine(field: string, folder: string, stop: number): string {
  const value = exampleOf(field, { name: `${folder}/x.md` }).slice(`${field}: `.length);
  return `${field}: \${${stop}:${value.replaceAll(/[\\$}]/g, (sign) => `\\${sign}`)}}`;
}
