import { expect, test } from "vitest";
import { parseParts, placesOf, recapOf } from "./content-samples.ts";

test("a point of a tight list is a paragraph, and the list in it stays tight", () => {
  const [one] = recapOf({ body: "- One. Two.\n  - Three\n- Four" }).points;
  expect(one?.html).toBe('<p><span class="lead">One.</span> Two.</p>\n<ul>\n<li>Three</li>\n</ul>');
  expect(one?.text).toBe("One. Two.\nThree");
});

test.each([
  ["its bold opening", "- **One two** three. Four.", "One two"],
  ["its first sentence", "- One two. Three.", "One two."],
  ["the first sentence of its first paragraph", "- One two\n\n  Three.", "One two"],
  ["its first line, where it has no paragraph of its own", "- 1. One\n  2. Two", "One"],
  ["its image's text alternative", "- ![The gate](/images/palace.jpg)", "The gate"],
])("the lead of a point is %s", (_, body, lead) => {
  expect(recapOf({ body }).points[0]?.lead).toBe(lead);
});

test("headings are levels 2 and 3, whatever is written", () => {
  const { body } = recapOf({ body: "# One\n\n## Two *b*\n\n### Three\n\n###### Four\n\n- Five" });
  const headings = body.flatMap((block) => (block.kind === "heading" ? [block] : []));
  expect(headings.map(({ level, html }) => `${level} ${html}`)).toEqual([
    "2 One",
    "2 Two <em>b</em>",
    "3 Three",
    "3 Four",
  ]);
});

test.each([
  ["between two others", "- One\n-\n- Two", "8:1 empty-point"],
  ["at the end", "- One\n- ", "8:1 empty-point"],
  ["with nothing but an id", "- One\n- {#a}", "8:1 empty-point"],
  ["with nothing but an empty list", "- One\n- -", "8:1 empty-point"],
])("refuses a bullet that says nothing, %s", (_, body, place) => {
  expect(placesOf(parseParts({ body }).problems)).toEqual([place]);
});

test("a figure in a point has the image's address and size", () => {
  const [point] = recapOf({ body: "- One.\n\n  ![The gate](../images/palace.jpg)" }).points;
  expect(point?.html).toContain('<figure><img src="/images/palace.jpg" width="1200" height="800"');
});
