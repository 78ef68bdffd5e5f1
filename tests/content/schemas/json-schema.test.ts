import { Ajv } from "ajv";
import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/content/parse-yaml.ts";
import type { RawFile } from "../../../src/content/raw-content.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { buildJsonSchema, type JsonSchema } from "../../../src/content/schemas/json-schema.ts";
import { SCHEMA_SUBJECTS } from "../../../src/content/schemas/schema-subjects.ts";
import { splitFrontMatter } from "../../../src/content/split-front-matter.ts";
import { decodeSource } from "../../../src/content/decode-source.ts";
import { findProblems } from "../find-problems.ts";
import { readProblemFixtures } from "../problem-fixture.ts";

// Lists of one or two kinds of values are what editors know; the strictest forms of the checker forbid them.
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  strictTuples: false,
  strictTypes: false,
});
const schemas = SCHEMA_SUBJECTS.map((subject) => ({
  ...subject,
  schema: buildJsonSchema(subject),
}));
const accepts = new Map(schemas.map(({ folder, schema }) => [folder, ajv.compile(schema)]));

/** The ways in which programs read the YAML of `file`: as the check does, and as YAML itself says. Nothing of what cannot be read. */
function readYaml(file: RawFile): readonly unknown[] {
  const { source } = decodeSource(file);
  if (source === undefined) return [];
  const split = file.name.endsWith(".md")
    ? splitFrontMatter(source)
    : { yaml: { start: 0, end: source.text.length } };
  if ("rule" in split) return [];
  const typed = parseYaml(source, split.yaml);
  if (!("positions" in typed)) return [];
  const [read = {}] = loadAll(source.text.slice(split.yaml.start, split.yaml.end));
  return [typed.value, read];
}

/** Whether the schema of its folder takes each reading of `file`; nothing of a file without one. */
function judge(file: RawFile): readonly boolean[] {
  const accept = accepts.get(file.name.includes("/") ? file.name.replace(/\/.*/, "") : "");
  if (accept === undefined || !/\.(?:md|ya?ml)$/.test(file.name)) return [];
  return readYaml(file).map((value) => accept(value));
}

describe("the JSON Schemas", () => {
  it.each(readContent("content", "content").filter(({ name }) => !name.startsWith("images/")))(
    "take $name of the demonstration",
    (file) => {
      expect(judge(file)).toEqual([true, true]);
    },
  );

  // What a schema can tell, by the rules of the check.
  const RULES = ["unknown-key", "missing-field", "empty-field", "wrong-value"];
  const cases = readProblemFixtures().flatMap(({ name, files }) => {
    const problems = findProblems(files);
    return files
      .map((file) => ({
        name: `${file.name} of ${name}`,
        verdicts: judge(file),
        rules: problems.filter((each) => each.file === file.path).map(({ rule }) => rule),
      }))
      .filter(({ verdicts }) => verdicts.length > 0);
  });
  const isWrong = ({ rules }: { readonly rules: readonly string[] }): boolean =>
    rules.some((rule) => RULES.includes(rule));

  it.each(cases.filter(isWrong))("refuse $name", ({ verdicts }) => {
    expect(verdicts).toEqual([false, false]);
  });

  it("take every other file of the fixtures", () => {
    const others = cases.filter((each) => !isWrong(each));
    expect(others.filter(({ verdicts }) => verdicts.includes(false))).toEqual([]);
    expect(others.length).toBeGreaterThan(300);
  });

  it("know every rule that is theirs from a fixture", () => {
    const rules = new Set(cases.filter(isWrong).flatMap((each) => each.rules));
    expect(RULES.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

/** The fields in `schema`, at any depth, by their paths. */
function listFields(schema: JsonSchema, path = ""): readonly (readonly [string, JsonSchema])[] {
  const { properties = {}, items, anyOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([key, part]) =>
    typeof part === "boolean"
      ? []
      : [[`${path}${key}`, part] as const, ...listFields(part, `${path}${key}.`)],
  );
  const parts = [items ?? [], anyOf].flat().filter((part) => typeof part !== "boolean");
  return [...own, ...parts.flatMap((part) => listFields(part, path))];
}

describe.each(schemas)("the schema of $name", ({ schema, title }) => {
  it("says what each field is for", () => {
    const fields = listFields(schema);
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(([, { description }]) => description === undefined)).toEqual([]);
  });

  it("has examples that it takes itself", () => {
    const wrong = listFields(schema).filter(([, field]) => {
      const { examples = [] } = field;
      return !examples.every((example) => ajv.validate({ ...field, examples: [] }, example));
    });
    expect(wrong).toEqual([]);
  });

  it("is of draft 7, has a title, and knows no keys beside its own", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      title,
      additionalProperties: false,
    });
  });
});

it("the schema of a recap takes one event without brackets, and false for the opener", () => {
  const accept = accepts.get("recaps");
  const recap = { title: "They met", time: "2025-05-15 22:27 Kyiv", events: "talks" };
  expect(accept?.(recap)).toBe(true);
  expect(accept?.({ ...recap, opener: false })).toBe(true);
  expect(accept?.({ ...recap, opener: true })).toBe(false);
  expect(accept?.({ ...recap, events: [] })).toBe(false);
  expect(accept?.({ ...recap, title: 2025 })).toBe(true);
});

describe("the schema of a place", () => {
  const place = { name: "Istanbul", latitude: "41.01", longitude: "28.98" };

  it.each([
    [{}, true],
    [{ latitude: "90", longitude: "-180.0" }, true],
    [{ latitude: 90, longitude: -180 }, true],
    [{ latitude: "90.5" }, false],
    [{ latitude: 90.5 }, false],
    [{ latitude: "41,01" }, false],
    [{ longitude: "180.1" }, false],
    [{ longitude: -181 }, false],
    [{ longitude: undefined }, false],
    [{ zone: "Europe/Istanbul" }, true],
    [{ zone: "Istanbul" }, false],
    [{ roles: [{ role: "A city", from: "2025-02-28", to: 2026 }] }, true],
    [{ roles: [{ role: "A city", from: "2025-02-30" }] }, false],
    [{ roles: [{ role: "A city", from: "2025-13" }] }, false],
    [{ roles: [{ role: "A city", to: "July 2025" }] }, false],
    [{ transliterations: [{ lang: "Turkish", name: "İstanbul" }] }, false],
  ])("given %j says %s", (fields, verdict) => {
    const typed: unknown = JSON.parse(JSON.stringify({ ...place, ...fields }));
    expect(accepts.get("places")?.(typed)).toBe(verdict);
  });
});
