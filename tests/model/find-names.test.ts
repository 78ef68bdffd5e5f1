import { describe, expect, it } from "vitest";
import {
  createNameFinder,
  keyOfEntity,
  listNames,
  type FoundNames,
} from "../../src/model/find-names.ts";
import { contentOf, markdownText, recapText } from "./content-of.ts";

const ENTITIES = {
  "people/umerov.md": markdownText({
    name: "Rustem Umerov",
    aliases: "[Umerov]",
    transliterations: "[{ lang: uk, name: Умєров }]",
  }),
  "places/kyiv.md": markdownText({ name: "Kyiv" }),
};

/** What is found in a recap of this body, and what stands at each first name. */
function find(body: string): FoundNames & { readonly texts: readonly (readonly string[])[] } {
  const time = "2025-05-15 22:27 Kyiv";
  const { entities, recaps } = contentOf({ ...ENTITIES, "recaps/a.md": recapText({ time }, body) });
  const blocks = recaps[0]?.body ?? [];
  const found = createNameFinder(listNames(entities))(blocks);
  const texts = blocks.map((block, index) => {
    const html = block.kind === "point" ? block.point.html : block.html;
    return found.blocks[index]?.firsts.map(([, start, end]) => html.slice(start, end)) ?? [];
  });
  return { ...found, texts };
}

describe("the key of an entity", () => {
  it("tells two entities with one id by their kind", () => {
    expect(keyOfEntity({ kind: "people", id: "georgia" })).toBe("people/georgia");
    expect(keyOfEntity({ kind: "places", id: "georgia" })).toBe("places/georgia");
  });
});

describe("the names of entities", () => {
  it("are their names, aliases and transliterations, each with its owner’s key", () => {
    expect(listNames(contentOf(ENTITIES).entities)).toEqual([
      ["Rustem Umerov", "people/umerov"],
      ["Umerov", "people/umerov"],
      ["Умєров", "people/umerov"],
      ["Kyiv", "places/kyiv"],
    ]);
  });
});

describe("the names in a body", () => {
  it("are told block by block: the first of each owner by its place, and all owners", () => {
    const body =
      "- In Kyiv spoke Rustem Umerov. {#a}\n- Umerov left Kyiv. {#b}\n\n## Umerov\n\nThey met.\n";
    const { keys, blocks, texts } = find(body);
    expect(keys).toEqual(["places/kyiv", "people/umerov"]);
    expect(texts).toEqual([["Kyiv", "Rustem Umerov"], [], [], []]);
    expect(blocks.map(({ firsts }) => firsts.map(([owner]) => owner))).toEqual([
      [0, 1],
      [],
      [],
      [],
    ]);
    expect(blocks.map(({ owners }) => owners)).toEqual([[0, 1], [1, 0], [], []]);
  });

  it("are found in prose as in points", () => {
    expect(find("- They met.\n\nУмєров slept.\n")).toMatchObject({
      keys: ["people/umerov"],
      texts: [[], ["Умєров"]],
    });
  });

  it("are none, block by block, where nobody is named", () => {
    const none = { firsts: [], owners: [] };
    expect(find("- They met.\n- They left.\n")).toMatchObject({ keys: [], blocks: [none, none] });
  });
});
