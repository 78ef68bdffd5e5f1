import * as z from "zod";
import { expect, test } from "vitest";
import { groupOf } from "../../src/content/group-of.ts";
import { parseFields } from "../../src/content/parse-fields.ts";
import { placesOf, sourceOf } from "./content-samples.ts";

const schema = groupOf({
  title: z.string().trim().min(1),
  state: z.enum(["live", "ended"]).optional(),
  draft: z.boolean().default(false),
  image: groupOf({ src: z.string(), alt: z.string() }).optional(),
  sources: z.array(groupOf({ publisher: z.string() })).default([]),
});

function parse(yaml: string) {
  return parseFields(sourceOf(yaml), { start: 0, end: yaml.length }, schema);
}

test("gives the fields with their defaults, and where each stands", () => {
  const { data, problems, at } = parse("title: ' One '\nimage: { src: a, alt: b }\n");
  expect(data).toEqual({ title: "One", draft: false, image: { src: "a", alt: "b" }, sources: [] });
  expect(problems).toEqual([]);
  expect([at("title"), at("image.alt"), at("")]).toEqual([8, 37, 0]);
});

test("places what is not there at what encloses it", () => {
  const { at } = parse("title: One\nsources:\n  - publisher: a\n");
  expect(at("sources.0.url")).toBe(at("sources.0"));
  expect(at("sources.7.url.x")).toBe(at("sources"));
  expect(at("weather")).toBe(0);
});

test("leaves out what is wrong and may be left out, and tells of all of it", () => {
  const { data, problems } = parse(
    "title: One\nstate: over\ndraft: yes\nweather: rain\nimage: { src: a, alt: b, captoin: c }\nsources: [{ publisher: a }, { url: b }]\n",
  );
  expect(data).toEqual({ title: "One", draft: false, sources: [] });
  expect(placesOf(problems).toSorted()).toEqual([
    "2:8 wrong-value",
    "3:8 wrong-value",
    "4:1 unknown-key",
    "5:26 unknown-key",
    "6:29 missing-field",
    "6:31 unknown-key",
  ]);
});

test("gives no fields where one that is needed is missing or malformed", () => {
  expect(parse("state: live\n").data).toBeUndefined();
  expect(parse("title: [One]\n").data).toBeUndefined();
  expect(parse("title: One: two\n")).toMatchObject({ data: undefined, problems: [{ line: 1 }] });
});

test("takes the keys that every object has for unknown ones", () => {
  const { problems } = parse("title: One\nconstructor: a\n__proto__: b\n");
  expect(placesOf(problems)).toEqual(["2:1 unknown-key", "3:1 unknown-key"]);
});
