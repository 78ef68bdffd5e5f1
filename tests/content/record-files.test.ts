import { describe, expect, it } from "vitest";
import type { Author } from "../../src/content/author.ts";
import { createReader, isIn, type Recall } from "../../src/content/record-files.ts";
import { sourceOf } from "./content-samples.ts";

describe("isIn", () => {
  it.each([
    ["recaps/a.md", true],
    ["recaps/2025/a.MD", true],
    ["recaps.md", false],
    ["recapsx/a.md", false],
    ["old/recaps/a.md", false],
    ["recaps/a.yaml", false],
  ])("tells whether %s is a recap: %s", (name, expected) => {
    expect(isIn("recaps", name)).toBe(expected);
  });
});

describe("a reader of records", () => {
  const authorOf = (name: string): Author => ({ name }) as Author;
  const texts = ["authors/a.md", "authors/b.md", "authors/c.md", "pages/d.md"].map((name) => ({
    name,
    path: `content/${name}`,
    byteLength: 1,
  }));

  /** Reads the authors, of whom the files `decoded` are to be parsed and `known` are recalled. */
  function read(decoded: readonly string[], known: readonly string[]): readonly unknown[] {
    const recall: Recall = ({ name }) => (known.includes(name) ? authorOf("known") : undefined);
    const sources = decoded.map((name) => sourceOf("text", name));
    const reader = createReader({ texts, sources, recall });
    return reader("authors", ({ name }) => ({
      value: authorOf(`parsed ${name}`),
      problems: [],
    })).map(({ value }) => value?.name);
  }

  it("gives what is parsed and what is known in the order of the files, of its folder alone", () => {
    expect(read(["authors/a.md", "authors/c.md", "pages/d.md"], ["authors/b.md"])).toEqual([
      "parsed authors/a.md",
      "known",
      "parsed authors/c.md",
    ]);
  });

  it("passes over files that are neither, and prefers the text to what is known", () => {
    expect(read(["authors/a.md"], ["authors/a.md"])).toEqual(["parsed authors/a.md"]);
    expect(read([], [])).toEqual([]);
  });
});
