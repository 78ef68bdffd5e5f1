import { expect, test } from "vitest";
import { parseAuthor } from "../../src/content/parse-author.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

function parse(text: string, name = "authors/night-desk.md") {
  return parseAuthor(sourceOf(text, name), contextOf());
}

test("reads an author whole", () => {
  const text =
    "---\nname: Night desk\nrole: Reporters\n---\n\nThey *watch*.\n\n![b](/images/palace.jpg)\n";
  const { value, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ id: "night-desk", name: "Night desk", role: "Reporters" });
  expect(value?.html).toMatch(
    /^<p>They <em>watch<\/em>\.<\/p>\n<figure><img src="\/images\/palace/,
  );
  expect(value?.images).toEqual(["images/palace.jpg"]);
});

test.each([
  ["", "desk"],
  ["kind: desk\n", "desk"],
  ["kind: person\n", "person"],
])("with “%s” is a %s", (line, kind) => {
  expect(parse(`---\nname: A\n${line}---\n`)).toMatchObject({ value: { kind }, problems: [] });
});

test("tells of what is wrong with its name, its front matter and its body at once", () => {
  const { value, problems } = parse("---\nname: a\nrank: b\n---\n[c](d)\n", "authors/Desk_1.md");
  expect(value).toBeUndefined();
  expect(placesOf(problems)).toEqual(["3:1 unknown-key", "5:5 relative-link", "1:1 slug"]);
});

test.each([
  ["without front matter", "The desk.\n", "1:1 no-front-matter"],
  ["without a name", "---\nrole: a\n---\n", "2:1 missing-field"],
])("gives no author for a file %s", (_, text, place) => {
  const { value, problems } = parse(text);
  expect(value).toBeUndefined();
  expect(placesOf(problems)).toEqual([place]);
});
