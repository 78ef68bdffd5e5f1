import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlug } from "../../src/content/slug.ts";
import { parseParts, recapOf } from "./content-samples.ts";

/** The ids of the points and headings of a recap with this body. */
function idsOf(body: string): readonly string[] {
  const { value } = parseParts({ body });
  return (value?.body ?? []).map((block) => {
    if (block.kind === "point") return block.point.id;
    return block.kind === "heading" ? block.id : "";
  });
}

test.each([
  ["their first five words", "- One two three four five six.", ["one-two-three-four-five"]],
  ["letters that stand for others", "- Erdoğan’s “offer” – Ердоган", ["erdogans-offer-erdogan"]],
  [
    "their kind, where they have no letters",
    "- 中文\n- …\n\n## 中文",
    ["point", "point-2", "heading"],
  ],
  ["a number, where the words are another's", "- One.\n- One.\n- One.", ["one", "one-2", "one-3"]],
  ["a number, where the id is the page's own", "- Main.", ["main-2"]],
  ["a number, where the id is written further down", "- One.\n- Two. {#one}", ["one-2", "one"]],
  ["their words, headings too", "## One\n\n- Two\n\n### One", ["one", "two", "one-2"]],
  ["the words of a link and not its address", "- [One](/events/talks/) two", ["one-two"]],
  [
    "what is written for them",
    "- One. {#two}\n\n  More.\n- Three.\n\n  More. {#four}",
    ["two", "four"],
  ],
  ["nothing, where they are prose", "One.\n\n- Two.", ["", "two"]],
])("names blocks by %s", (_, body, ids) => {
  expect(idsOf(body)).toEqual(ids);
});

test("names every block with a slug of its own, and in the same way each time", () => {
  const line = fc.oneof(
    fc.constantFrom("- One.", "- Main", "## One", "- One two {#one}", "- point", "- …", ""),
    fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((text) => `- ${text.replaceAll(/[\r\n]/g, "")}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const body = lines
        .filter((each, at) => !each.includes("{#") || lines.indexOf(each) === at)
        .join("\n");
      const ids = idsOf(body).filter((id) => id !== "");
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !isSlug(id))).toEqual([]);
      expect(idsOf(body).filter((id) => id !== "")).toEqual(ids);
    }),
    { numRuns: 150 },
  );
});

test("a written id keeps its point's name while the words change", () => {
  const [before, after] = ["- One. {#a}\n- Two.", "- Other words. {#a}\n- Two."];
  expect(idsOf(before)).toEqual(idsOf(after));
  expect(recapOf({ body: before }).points[0]?.id).toBe("a");
});
