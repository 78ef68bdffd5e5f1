import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSnippets } from "../content/schemas/build-snippets.ts";
import { buildJsonSchema } from "../content/schemas/json-schema.ts";
import { SCHEMA_SUBJECTS } from "../content/schemas/schema-subjects.ts";
import type { Folders } from "./program.ts";

/** The options of `schema`, as typed. */
export interface SchemaArguments {
  readonly out: string;
}

/** Writes the JSON Schema of each kind of file, and snippets made from them, for editors. */
export function runSchema({ out }: SchemaArguments, { callerFolder }: Folders): void {
  const folder = resolve(callerFolder, out);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: object): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  for (const subject of SCHEMA_SUBJECTS)
    write(`${subject.name}.schema.json`, buildJsonSchema(subject));
  write("dateline.code-snippets", buildSnippets());
  process.stdout.write(`wrote ${SCHEMA_SUBJECTS.length} schemas and their snippets to ${out}\n`);
}
