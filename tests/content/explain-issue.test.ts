import { expect, test } from "vitest";
import type * as z from "zod";
import { exampleOf, FIELD_EXAMPLES } from "../../src/content/field-examples.ts";
import { authorSourceSchema } from "../../src/content/author.ts";
import { entitySourceSchema, placeSourceSchema } from "../../src/content/entity.ts";
import { eventSourceSchema } from "../../src/content/event.ts";
import { parseFields } from "../../src/content/parse-fields.ts";
import { plainPageSourceSchema } from "../../src/content/plain-page.ts";
import { recapSourceSchema } from "../../src/content/recap-source.ts";
import { settingsSourceSchema } from "../../src/content/settings.ts";
import { sourceOf } from "./content-samples.ts";

const NEEDED = "title: a\ntime: b\nevents: [c]\n";

/** The message and the lines to write for a recap's front matter with the line `line` in it. */
function explain(line: string): readonly string[] {
  const yaml = `${NEEDED}${line}\n`;
  const range = { start: 0, end: yaml.length };
  const { problems } = parseFields(sourceOf(yaml), range, recapSourceSchema);
  return problems.flatMap(({ message, writeInstead }) => [message, ...writeInstead]);
}

test.each([
  ["draft: yes", "`draft` must be true or false.", "draft: true"],
  ["summary: false", "`summary` must be a text.", 'summary: "false"'],
  ["summary: [a]", "`summary` must be a text.", "summary: What happened, in one sentence."],
  ["summary:", "`summary` has no value.", "summary: What happened, in one sentence."],
  ["summary: '  '", "`summary` has no value.", "summary: What happened, in one sentence."],
  [
    "summary: #1",
    "`summary` has no value: what stands behind a `#` is a comment.",
    'summary: "#1"',
  ],
  ["lang: English", "`lang` must be a language tag such as uk or en-GB.", "lang: en"],
  ["opener: true", "`opener` must be the opener's text, or false.", "opener: false"],
  [
    "image: [a]",
    "`image` must be a group of `key: value` lines.",
    "image: { src: /images/name.jpg, alt: What the picture shows }",
  ],
  ["image: { src: '', alt: b }", "`src` has no value.", "image: { src: /images/name.jpg, alt: b }"],
  ["image: { alt: b }", "`src` is missing.", "image: { src: /images/name.jpg, alt: b }"],
  [
    "sources: [Reuters]",
    "`sources` must be a group of `key: value` lines.",
    "sources: [{ publisher: Reuters }]",
  ],
  [
    "sources:\n  - Reuters",
    "`sources` must be a group of `key: value` lines.",
    "  - { publisher: Reuters }",
  ],
  [
    "sources: [true]",
    "`sources` must be a group of `key: value` lines.",
    "sources: [{ publisher: Who published it }]",
  ],
  [
    "aliases: { a: b }",
    "`aliases` must be a list in square brackets.",
    "aliases: [/2025/05/15/old-name/]",
  ],
])("explains “%s”", (line, message, right) => {
  expect(explain(line)).toEqual([message, right]);
});

test("there is an example for every field of every kind of file", () => {
  const schemas = [
    recapSourceSchema,
    eventSourceSchema,
    authorSourceSchema,
    settingsSourceSchema,
    placeSourceSchema,
    plainPageSourceSchema,
  ];
  const fields = schemas.flatMap(({ shape }) => Object.keys(shape));
  const groups = [
    "src",
    "alt",
    "caption",
    "credit",
    "publisher",
    "point",
    "text",
    "id",
    "label",
    "from",
    "to",
  ];
  // The words that a clock may be are told by the message.
  const bare = [...fields, ...groups].filter((field) => FIELD_EXAMPLES[field] === undefined);
  expect(bare).toEqual(["state", "kind", "clock"]);
  for (const [field, line] of Object.entries(FIELD_EXAMPLES))
    expect(line.startsWith(`${field}: `)).toBe(true);
});

// Fields that take one of a few words, and fields whose examples leave a fact open.
const LISTED = ["state", "kind"];
const OPEN = ["latitude", "longitude", "zone", "transliterations"];

test.each(OPEN)("the example for `%s` is refused as long as it leaves the fact open", (field) => {
  const yaml = `name: A\n${exampleOf(field, sourceOf("", "places/a.md"))}\n`;
  const source = sourceOf(yaml, "places/a.md");
  const range = { start: 0, end: yaml.length };
  expect(parseFields(source, range, placeSourceSchema).problems).toHaveLength(1);
});

test.each<[string, z.ZodObject]>([
  ["people", entitySourceSchema],
  ["places", placeSourceSchema],
  ["organisations", entitySourceSchema],
  ["authors", authorSourceSchema],
  ["pages", plainPageSourceSchema],
  ["events", eventSourceSchema],
])("the example for every field of a file in %s is right in such a file", (folder, schema) => {
  const source = sourceOf("", `${folder}/a.md`);
  const lines = Object.keys(schema.shape)
    .filter((field) => !LISTED.includes(field) && !OPEN.includes(field))
    .map((field) => exampleOf(field, source));
  const yaml = `${lines.join("\n")}\n`;
  const range = { start: 0, end: yaml.length };
  expect(parseFields(sourceOf(yaml, source.name), range, schema).problems).toEqual([]);
  expect(yaml).not.toMatch(/old-name/);
});
