import { describe, expect, it } from "vitest";
import { decodeSource } from "../../src/content/decode-source.ts";
import { ENTITY_KINDS } from "../../src/content/entity.ts";
import { parseEntity } from "../../src/content/parse-entity.ts";
import { readEntities, type ReadEntities } from "../../src/content/read-entities.ts";
import { markdownText } from "../model/content-of.ts";
import { contextOf } from "./content-samples.ts";

const context = contextOf();

/** Reads entities from `files`, of which those that `isKnown` picks are not given to be parsed. */
function read(
  files: Readonly<Record<string, string>>,
  isKnown: (name: string) => boolean,
): ReadEntities {
  const texts = Object.entries(files).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name, path: `content/${name}`, byteLength: bytes.length, bytes };
  });
  const sources = texts.flatMap((file) => decodeSource(file).source ?? []);
  const known = new Map(
    sources
      .filter(({ name }) => isKnown(name))
      .map((source) => {
        const kind = ENTITY_KINDS.find((each) => source.name.startsWith(each)) ?? "people";
        return [source.name, parseEntity(source, kind, context).value] as const;
      }),
  );
  const unknown = sources.filter(({ name }) => !isKnown(name));
  return readEntities({ texts, sources: unknown, recall: ({ name }) => known.get(name) }, context);
}

const berg = markdownText({ name: "Anna Berg", aliases: "[Berg]" });
const FILES = {
  "people/berg.md": berg,
  "people/dahl.md": markdownText({ name: "Carl Dahl" }),
  "places/hall.md": markdownText({ name: "Great Hall" }),
};

describe("readEntities", () => {
  it("gives known and parsed ones by their kinds, and the names of those that were parsed", () => {
    const { parsed, names } = read(FILES, (name) => name === "people/berg.md");
    expect(parsed.map(({ value }) => value?.id)).toEqual(["berg", "dahl", "hall"]);
    expect(names.map(({ name }) => name)).toEqual(["Carl Dahl", "Great Hall"]);
  });

  it.each([
    ["a known and a parsed one", ["people/berg.md"]],
    ["two known ones", ["people/berg.md", "people/dahl.md", "places/berg.md"]],
    ["two parsed ones", ["people/dahl.md"]],
  ])("tells where all names stand where %s share one", (_, known) => {
    // The one name is composed of other characters than the other.
    const files = {
      ...FILES,
      "people/berg.md": markdownText({ name: "Anna", aliases: "[Caf\u00e9]" }),
      "places/berg.md": markdownText({ name: "Cafe\u0301" }),
    };
    const all = read(files, () => false);
    const some = read(files, (name) => known.includes(name));
    const placed = ({ names }: ReadEntities) =>
      names.map(({ name, source, offset }) => [name, source.path, offset]);
    expect(placed(some).filter(([name]) => String(name).startsWith("Caf"))).toHaveLength(2);
    if (known.length !== 1 || known[0] !== "people/dahl.md")
      expect(placed(some)).toEqual(placed(all));
    expect(some.parsed.map(({ value }) => value)).toEqual(all.parsed.map(({ value }) => value));
  });

  it("passes over a name that one entity has twice", () => {
    const files = { ...FILES, "people/berg.md": markdownText({ name: "Berg", aliases: "[Berg]" }) };
    expect(read(files, () => true).names).toEqual([]);
  });
});
