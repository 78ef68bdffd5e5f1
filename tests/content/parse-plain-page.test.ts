import { expect, test } from "vitest";
import { parsePlainPage } from "../../src/content/parse-plain-page.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

function parse(text: string, name = "pages/about.md") {
  return parsePlainPage(sourceOf(text, name), contextOf());
}

test("reads a page whole", () => {
  const front = `title: About "us"\nsummary: It's who we are -- in short.`;
  const { value, problems } = parse(
    `---\n${front}\n---\n\nSee [it](/events/).\n\n![b](/images/palace.jpg)\n`,
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    file: "content/pages/about.md",
    id: "about",
    title: "About “us”",
    summary: "It’s who we are – in short.",
    links: [{ href: "/events/", line: 6, column: 10 }],
    images: ["images/palace.jpg"],
  });
  expect(value?.html).toMatch(/^<p>See <a href="\/events\/">it<\/a>\.<\/p>\n<figure>/);
});

test("needs no summary and no body", () => {
  const { value, problems } = parse("---\ntitle: About\n---\n");
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ summary: undefined, html: "", links: [], images: [] });
});

test("tells of what is wrong with its name, its front matter and its body at once", () => {
  const { value, problems } = parse("---\ntitle: a\nrank: b\n---\n[c](d)\n", "pages/About Us.md");
  expect(value).toBeUndefined();
  expect(placesOf(problems)).toEqual(["3:1 unknown-key", "5:5 relative-link", "1:1 slug"]);
});

test.each([
  ["without front matter", "Words.\n", "1:1 no-front-matter"],
  ["without a title", "---\nsummary: a\n---\n", "2:1 missing-field"],
  ["with an empty title", "---\ntitle:\n---\n", "2:1 empty-field"],
])("gives no page for a file %s", (_, text, place) => {
  const { value, problems } = parse(text);
  expect(value).toBeUndefined();
  expect(placesOf(problems)).toEqual([place]);
});
