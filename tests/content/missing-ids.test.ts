import { expect, test } from "vitest";
import { insertTexts } from "../../src/content/insert-texts.ts";
import { insertionOf } from "../../src/content/missing-ids.ts";
import { recapOf, textOf } from "./content-samples.ts";

/** The body with the missing ids written into it. */
function fix(body: string): string {
  const text = textOf({ body });
  const fixed = insertTexts(text, recapOf({ body }).missingIds.map(insertionOf));
  return fixed.slice(text.lastIndexOf(body), -1);
}

test.each([
  ["bullets", "- One.\n- Two.", "- One. {#one}\n- Two. {#two}"],
  ["those without one", "- One. {#a}\n- Two.", "- One. {#a}\n- Two. {#two}"],
  ["the first paragraph of a bullet", "- One.\n\n  Two.", "- One. {#one-two}\n\n  Two."],
  ["the last line of a paragraph", "- One\n  two.  ", "- One\n  two. {#one-two}  "],
  ["paragraphs", "One.\n\n> Two.\n\nThree.", "One. {#one-two}\n\n> Two.\n\nThree. {#three}"],
  ["none, of headings and prose", "## A\n\nB.\n\n- C.", "## A\n\nB.\n\n- C. {#c}"],
])("writes the ids of %s", (_, body, fixed) => {
  expect(fix(body)).toBe(fixed);
});

test("what is written makes the same ids as there were", () => {
  const body = "- One.\n- One.\n\n## One\n\n- Main.";
  const before = recapOf({ body }).points.map(({ id }) => id);
  const after = recapOf({ body: fix(body) });
  expect(after.points.map(({ id }) => id)).toEqual(before);
  expect(after.missingIds).toEqual([]);
});
