import { expect, test } from "vitest";
import { authorSourceSchema } from "../../src/content/author.ts";
import { idOfFile, parseDocument } from "../../src/content/parse-document.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

function parse(text: string) {
  return parseDocument(sourceOf(text), authorSourceSchema, contextOf());
}

test("gives the fields, the body, the links and the images of a file", () => {
  const document = parse("---\nname: a\n---\n[b](/c/)\n");
  expect(document).toMatchObject({ data: { name: "a" }, links: [{ href: "/c/" }], images: [] });
  expect(document.body?.start).toBe(16);
});

test("tells of front matter and body at once", () => {
  const document = parse("---\nnam: a\n---\n[b](c)\n");
  expect(document.data).toBeUndefined();
  expect(document.body?.tokens.length).toBeGreaterThan(0);
  expect(placesOf(document.problems)).toEqual(["2:1 unknown-key", "4:5 relative-link"]);
});

test("gives no body where it cannot be told from front matter", () => {
  expect(parse("---\nname: a\n")).toMatchObject({ data: undefined, body: undefined });
});

test.each([
  ["events/talks.md", "talks"],
  ["events/2025/talks.MD", "talks"],
  ["talks.2025.md", "talks.2025"],
])("the id of %s is %s", (name, id) => {
  expect(idOfFile(sourceOf("", name))).toBe(id);
});
