import { expect, test } from "vitest";
import { parseParts, placesOf, recapOf } from "./content-samples.ts";

function check(body: string): readonly string[] {
  const { problems } = parseParts({ body });
  return [...placesOf(problems), ...problems.flatMap(({ writeInstead }) => writeInstead)];
}

test.each([
  ["an id with nothing in it", "- One. {#}", ["7:8 malformed-point-id", "- One. {#short-name}"]],
  ["an id in another alphabet", "- One. {#київ}", ["7:8 malformed-point-id", "- One. {#kiyiv}"]],
  [
    "an id in a heading with capitals",
    "## One {#One}\n\n- Two.",
    ["7:8 malformed-point-id", "## One {#one}"],
  ],
  [
    "an id in the middle of a paragraph of two lines, which is taken out",
    "- One {#one} two\n  three.",
    ["7:7 malformed-point-id", "- One two"],
  ],
  [
    "an id with capitals in the middle",
    "- One {#One} two.",
    ["7:7 malformed-point-id", "- One two. {#one}"],
  ],
  ["an id that is not closed", "- One two {#one", ["7:11 malformed-point-id", "- One two {#one}"]],
  ["an id in a table", "One.\n\n| A {#a} |\n|---|\n| b |", ["9:5 malformed-point-id", "| A |"]],
  ["one id twice in one point", "- One. {#a}\n\n  Two. {#a}", ["9:8 malformed-point-id", "  Two."]],
  [
    "an id on a list below its point and on the point",
    "- One. {#a}\n  - Two {#b}",
    ["8:9 malformed-point-id", "  - Two"],
  ],
  [
    "an id for a point and for a heading",
    "## One {#a}\n\n- Two. {#a}",
    ["9:8 duplicate-point-id", "- Two. {#a-2}"],
  ],
  [
    "an id three times, each with a free number",
    "- One. {#a}\n- Two. {#a}\n- Three. {#a-2}",
    ["8:8 duplicate-point-id", "- Two. {#a-3}"],
  ],
])("finds %s", (_, body, expected) => {
  expect(check(body)).toEqual(expected);
});

test.each([
  ["an id behind a backslash", "- One \\{#one} two. {#a}"],
  ["an id in code", "- One `{#one}` two."],
  ["an id on prose, which is nothing's name", "One. {#one}\n\n- Two."],
  ["braces of another kind", "- One {one} {.two} two."],
])("finds nothing wrong with %s", (_, body) => {
  expect(check(body)).toEqual([]);
});

test("leaves no id in what is shown", () => {
  const [point] = recapOf({ body: "- **One** two. {#a}" }).points;
  expect(point).toMatchObject({ id: "a", lead: "One", text: "One two." });
  expect(point?.html).toBe('<p><strong class="lead">One</strong> two.</p>');
});
