import { describe, expect, it, test } from "vitest";
import { findAmbiguousNames } from "../../src/content/find-ambiguous-names.ts";
import type { EntityKind } from "../../src/content/entity.ts";
import { parseEntity } from "../../src/content/parse-entity.ts";
import type { Problem } from "../../src/content/problem.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

/** The ambiguous names of two files with these lines for their front matter. */
function find(first: string, second: string, kinds: readonly EntityKind[] = ["people", "people"]) {
  const names = [first, second].flatMap((front, index) => {
    const [kind = "people", name] = [kinds[index], ["one", "two"][index]];
    const source = sourceOf(`---\n${front}\n---\n`, `${kind}/${name}.md`);
    return parseEntity(source, kind, contextOf()).names;
  });
  return findAmbiguousNames(names);
}

const rightsOf = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap(({ writeInstead }) => writeInstead);

const transliterated = (name: string): string => `transliterations: [{ lang: uk, name: ${name} }]`;

test.each([
  ["two names", "name: Donald", "name: Donald", "2:7"],
  ["two aliases", "name: A\naliases: [C]", "name: B\naliases: [D, C]", "3:14"],
  ["an alias and a name", "name: C D\naliases: [C]", "name: C", "2:7"],
  ["a name and an alias", "name: C", "name: B\naliases: C", "3:10"],
  [
    "two transliterations",
    `name: A\n${transliterated("Київ")}`,
    `name: B\n${transliterated("Київ")}`,
    "3:38",
  ],
  [
    "a transliteration and an alias",
    `name: A\n${transliterated("C")}`,
    "name: B\naliases: C",
    "3:10",
  ],
  ["names that only typography makes the same", "name: O’Brien", "name: O'Brien", "2:7"],
])("finds %s that are the same, at the later one", (_, first, second, place) => {
  const problems = find(first, second);
  expect(placesOf(problems)).toEqual([`${place} ambiguous-name`]);
  expect(problems.map(({ file }) => file)).toEqual(["content/people/two.md"]);
  expect(problems[0]?.message).toContain(
    "is a name of content/people/two.md and of content/people/one.md, so a recap",
  );
});

test.each<[EntityKind, EntityKind]>([
  ["people", "places"],
  ["people", "organisations"],
  ["places", "organisations"],
])("finds the same name in %s and %s", (...kinds) => {
  expect(find("name: Georgia", "name: Georgia", kinds)).toHaveLength(1);
});

test("finds the same name with its accents on the letters and behind them", () => {
  const [composed, decomposed] = ["Erdoğan".normalize("NFC"), "Erdoğan".normalize("NFD")];
  expect(composed).not.toBe(decomposed);
  expect(find(`name: ${composed}`, `name: ${decomposed}`)).toHaveLength(1);
});

test.each([
  ["of one file", "name: A\naliases: [A, C, C]\n" + transliterated("A"), "name: B"],
  ["that differ in case", "name: Us", "name: US"],
  ["of which one is a part of the other", "name: Donald Trump", "name: Trump"],
])("lets names pass %s", (_, first, second) => {
  expect(find(first, second)).toEqual([]);
});

test("tells of every name, and of every later file, with the first one", () => {
  const front = "name: A\naliases: [B]";
  const names = ["x", "y", "z"].flatMap(
    (id) =>
      parseEntity(sourceOf(`---\n${front}\n---\n`, `people/${id}.md`), "people", contextOf()).names,
  );
  const problems = findAmbiguousNames(names);
  expect(problems.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual([
    "content/people/y.md:2",
    "content/people/y.md:3",
    "content/people/z.md:2",
    "content/people/z.md:3",
  ]);
  for (const { message } of problems) expect(message).toContain("content/people/x.md");
});

describe("what to write instead", () => {
  it.each([
    ["first of several", "aliases: [C, D]", "aliases: [D]"],
    ["in the middle", "aliases: [D, C, E] # all", "aliases: [D, E] # all"],
    ["last", "aliases: [D, C]", "aliases: [D]"],
    ["in quotation marks", `aliases: ["D, E", "C"]`, `aliases: ["D, E"]`],
    ["in quotation marks, first", `aliases: ['C', D]`, `aliases: [D]`],
    ["on a line of its own", "aliases:\n  - D\n  - C", "Delete this line."],
    ["alone", "aliases: [C]", "Delete this line."],
    ["alone, without brackets", 'aliases: "C" # short', "Delete this line."],
  ])("of an alias %s is the line without it", (_, front, right) => {
    expect(rightsOf(find("name: C", `name: B\n${front}`))).toEqual([right]);
  });

  it("of an alias whose typography was plain is the line without it", () => {
    expect(rightsOf(find("name: O’Brien", "name: B\naliases: [C, O'Brien]"))).toEqual([
      "aliases: [C]",
    ]);
  });

  it.each([
    ["alone", transliterated("C"), "Delete this line."],
    ["on a line of its own", "transliterations:\n  - { lang: uk, name: C }", "Delete this line."],
    [
      "beside another",
      "transliterations: [{ lang: uk, name: C }, { lang: ru, name: D }]",
      "Give one of the two a longer name.",
    ],
  ])("of a transliteration %s is “%s”", (_, front, right) => {
    expect(rightsOf(find("name: C", `name: B\n${front}`))).toEqual([right]);
  });

  it.each(["name: C", 'name: "C" # again'])(
    "of “%s” is nothing that could be taken for a name",
    (front) => {
      expect(rightsOf(find("name: C", front))).toEqual(["Give one of the two a longer name."]);
    },
  );
});

describe("an alias that is not made of words of its own entity’s name", () => {
  const owner = "name: Rustem Umerov\naliases: [Umerov]";

  it.each([
    ["earlier", "name: Anna Smith\naliases: [Smith, Umerov]", owner, "one"],
    ["later", owner, "name: Anna Smith\naliases: [Smith, Umerov]", "two"],
  ])("is told of where its file is the %s one", (_, first, second, file) => {
    const problems = find(first, second);
    expect(problems.map((problem) => problem.file)).toEqual([`content/people/${file}.md`]);
    expect(rightsOf(problems)).toEqual(["aliases: [Smith]"]);
    const [{ message } = { message: "" }] = problems;
    for (const name of ["one", "two"]) expect(message).toContain(`content/people/${name}.md`);
    expect(message).toMatch(/one of the two needs another or a longer alias\.$/);
  });

  it("does not hide that two others share the name", () => {
    const names = [
      ["a", "name: Anna Smith\naliases: [Umerov]"],
      ["b", owner],
      ["c", "name: Enver Umerov\naliases: [Umerov]"],
    ].flatMap(([id, front]) => {
      const source = sourceOf(`---\n${front}\n---\n`, `people/${id}.md`);
      return parseEntity(source, "people", contextOf()).names;
    });
    const files = findAmbiguousNames(names).map(({ file }) => file);
    expect(files.toSorted()).toEqual(["content/people/a.md", "content/people/c.md"]);
  });
});
