import { describe, expect, it, test } from "vitest";
import type { EntityKind } from "../../src/content/entity.ts";
import { parseEntity } from "../../src/content/parse-entity.ts";
import { contextOf, placesOf, sourceOf } from "./content-samples.ts";

function parse(front: string, kind: EntityKind = "people", id = "zelenskyy") {
  const source = sourceOf(`---\n${front}\n---\n\nBody.\n`, `${kind}/${id}.md`);
  return parseEntity(source, kind, contextOf());
}

const PLACE = `name: Kyiv
sort: kyiv
role: capital of Ukraine
roles:
  - { role: seat of "the talks", from: 2025-05, to: 2025-07-23 }
  - { role: host, to: 2026 }
aliases: [Kiev, "Kyiv's centre"]
transliterations:
  - { lang: uk, name: Київ }
  - { lang: ru-Latn, name: Kiev on Dnepr }
latitude: 50.45
longitude: -30.5
zone: Europe/Kyiv`;

describe("a place with every field", () => {
  const text = `---\n${PLACE}\n---\n\nSee [it](/events/) -- *now*.\n\n![b](/images/palace.jpg)\n`;
  const { value, problems, names } = parseEntity(
    sourceOf(text, "places/kyiv.md"),
    "places",
    contextOf(),
  );

  it("is read whole", () => {
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      file: "content/places/kyiv.md",
      kind: "places",
      id: "kyiv",
      name: "Kyiv",
      sort: "kyiv",
      aliases: ["Kiev", "Kyiv’s centre"],
      transliterations: [
        { lang: "uk", name: "Київ" },
        { lang: "ru-Latn", name: "Kiev on Dnepr" },
      ],
      position: { latitude: 50.45, longitude: -30.5 },
      zone: "Europe/Kyiv",
      links: [{ href: "/events/", line: 17, column: 10 }],
      images: ["images/palace.jpg"],
    });
    expect(value?.html).toContain('<p>See <a href="/events/">it</a> – <em>now</em>.</p>');
  });

  it("has its `role` without dates before its `roles`", () => {
    expect(value?.roles.map(({ role, from, to }) => [role, from?.first, to?.last])).toEqual([
      ["capital of Ukraine", undefined, undefined],
      ["seat of “the talks”", "2025-05-01", "2025-07-23"],
      ["host", undefined, "2026-12-31"],
    ]);
  });

  it("tells where each of its names stands", () => {
    expect(names.map(({ name, offset }) => [name, text.slice(offset).split("\n")[0]])).toEqual([
      ["Kyiv", "Kyiv"],
      ["Kiev", 'Kiev, "Kyiv\'s centre"]'],
      ["Kyiv’s centre", "Kyiv's centre\"]"],
      ["Київ", "Київ }"],
      ["Kiev on Dnepr", "Kiev on Dnepr }"],
    ]);
  });
});

test.each<EntityKind>(["people", "places", "organisations"])(
  "a name is all that a file in %s needs",
  (kind) => {
    const { value, problems } = parse("name: O'Brien", kind);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      kind,
      name: "O’Brien",
      sort: "O’Brien",
      roles: [],
      aliases: [],
      transliterations: [],
      position: undefined,
      zone: undefined,
    });
  },
);

test("a single alias may stand without brackets", () => {
  const { value, problems } = parse("name: Zelenskyy\naliases: Ze -- the president");
  expect(problems).toEqual([]);
  expect(value?.aliases).toEqual(["Ze – the president"]);
});

test.each([
  ["2025-07-18", "2025-07-17", true],
  ["2025-07-18", "2025-06", true],
  ["2025", "2024", true],
  ["2025-07-18", "2025-07-18", false],
  ["2025-07-18", "2025-07", false],
  ["2025-07-18", "2025", false],
  ["2025-12", "2025", false],
])("a role from %s to %s ends before it begins: %s", (from, to, isWrong) => {
  const line = `roles: [{ role: head, from: ${from}, to: ${to} }]`;
  const { problems } = parse(`name: A\n${line}`);
  expect(problems.map(({ rule, writeInstead }) => [rule, ...writeInstead])).toEqual(
    isWrong ? [["role-ends-before-it-begins"]] : [],
  );
});

test("tells of the second role that ends before it begins at its own place", () => {
  const roles =
    "  - { role: b, from: 2024, to: 2025 }\n  - role: c\n    from: 2025\n    to: 2024-12";
  expect(placesOf(parse(`name: A\nroles:\n${roles}`).problems)).toEqual([
    "7:9 role-ends-before-it-begins",
  ]);
});

test("tells of what is wrong with its name, its front matter and its body at once", () => {
  const text = "---\nname: A\nrank: b\n---\n[c](d)\n";
  const source = sourceOf(text, "people/The Man.md");
  expect(placesOf(parseEntity(source, "people", contextOf()).problems)).toEqual([
    "3:1 unknown-key",
    "5:5 relative-link",
    "1:1 slug",
  ]);
});

test("gives no entity and no names for a file without a name", () => {
  expect(parse("role: b")).toMatchObject({ value: undefined, names: [] });
});

test.each([
  ["latitude: 50", ["3:11 missing-field"]],
  ["longitude: 30", ["3:12 missing-field"]],
  ["latitude: north\nlongitude: 30", ["3:11 wrong-value"]],
  ["latitude: 50\nlongitude: 30", []],
])("a place with “%s” has the problems %j", (front, places) => {
  expect(placesOf(parse(`name: A\n${front}`, "places").problems)).toEqual(places);
});

test("keeps the rest of an entity with a wrong field, and its names", () => {
  const { value, names } = parse("name: A\naliases: [B]\nlatitude: 95\nlongitude: 30", "places");
  expect(value).toMatchObject({ name: "A", position: undefined });
  expect(names.map(({ name }) => name)).toEqual(["A", "B"]);
});
