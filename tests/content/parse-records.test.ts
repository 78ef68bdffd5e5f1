import { describe, expect, it, test } from "vitest";
import { parseRecords } from "../../src/content/parse-records.ts";
import { contextOf, settingsOf, sourceOf, textOf } from "./content-samples.ts";

const FILES: Readonly<Record<string, string>> = {
  "events/talks.md": "---\ntitle: The talks\n---\n",
  "recaps/2025-05-15-2227-a.md": textOf({}),
};

function parse(files: Readonly<Record<string, string>>) {
  const sources = Object.entries({ ...FILES, ...files }).map(([name, text]) =>
    sourceOf(text, name),
  );
  const texts = sources.map(({ name, path, text }) => ({ name, path, byteLength: text.length }));
  return parseRecords({ texts, sources, recall: () => undefined }, settingsOf(), contextOf());
}

const named = (name: string, more = ""): string => `---\nname: ${name}\n${more}---\n`;

/** Each problem as `file rule`. */
function mistakesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return parse(files).problems.map(({ file, rule }) => `${file.slice("content/".length)} ${rule}`);
}

test("reads each file by the folder that it lies in, and leaves other files alone", () => {
  const records = parse({
    "authors/desk.md": named("Desk"),
    "organisations/un.md": named("United Nations"),
    "pages/about.md": "---\ntitle: About\n---\n",
    "people/europe/tusk.MD": named("Donald Tusk"),
    "places/kyiv.md": named("Kyiv"),
    "site.yaml": "title: Dateline\n",
    "notes/a.md": "nothing",
    "peoples/b.md": "nothing",
    "people/c.yaml": "nothing",
  });
  expect(records.problems).toEqual([]);
  expect(records.recaps.map(({ slug }) => slug)).toEqual(["a"]);
  expect(records.events.map(({ id }) => id)).toEqual(["talks"]);
  expect(records.authors.map(({ id }) => id)).toEqual(["desk"]);
  expect(records.pages.map(({ id }) => id)).toEqual(["about"]);
  expect(records.entities.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "people/tusk",
    "places/kyiv",
    "organisations/un",
  ]);
});

describe("files with one id", () => {
  it.each([
    ["people", named("A"), named("B")],
    ["places", named("A"), named("B")],
    ["organisations", named("A"), named("B")],
    ["authors", named("A"), named("B")],
    ["pages", "---\ntitle: A\n---\n", "---\ntitle: B\n---\n"],
    ["events", "---\ntitle: A\n---\n", "---\ntitle: B\n---\n"],
  ])("are a problem in %s, and the first is kept", (folder, first, later) => {
    const files = { [`${folder}/1/x.md`]: first, [`${folder}/2/x.md`]: later };
    expect(mistakesOf(files)).toEqual([`${folder}/2/x.md duplicate-id`]);
    const { entities, authors, pages, events } = parse(files);
    const kept = [...entities, ...authors, ...pages, ...events].filter(({ id }) => id === "x");
    expect(kept.map(({ file }) => file)).toEqual([`content/${folder}/1/x.md`]);
  });

  it("are fine where one is a person, one a place and one an organisation", () => {
    const files = {
      "people/x.md": named("A"),
      "places/x.md": named("B"),
      "organisations/x.md": named("C"),
    };
    expect(mistakesOf(files)).toEqual([]);
    expect(parse(files).entities).toHaveLength(3);
  });
});

describe("the places and people of an event", () => {
  const event = "---\ntitle: The talks\nplaces: [kyiv, kiyv]\npeople: [tusk, tsk]\n---\n";
  const files = { "events/talks.md": event };

  it("are not looked up while there are no files of places and people", () => {
    expect(mistakesOf(files)).toEqual([]);
  });

  it("are looked up each where there is a file of its kind", () => {
    expect(mistakesOf({ ...files, "places/kyiv.md": named("Kyiv") })).toEqual([
      "events/talks.md unknown-place",
    ]);
    expect(mistakesOf({ ...files, "people/tusk.md": named("Tusk") })).toEqual([
      "events/talks.md unknown-person",
    ]);
  });

  it("are known by their files even where those have problems", () => {
    const people = { "people/tusk.md": "no front matter", "people/tsk.md": named("T") };
    expect(mistakesOf({ ...files, ...people })).toEqual(["people/tusk.md no-front-matter"]);
  });
});

test("finds names that two entities of any kinds share, and those of files with other problems", () => {
  const files = {
    "people/georgia.md": named("Georgia"),
    "places/georgia.md": named("Georgia", "rank: 1\n"),
    "organisations/us.md": named("US"),
  };
  expect(mistakesOf(files)).toEqual([
    "places/georgia.md unknown-key",
    "places/georgia.md ambiguous-name",
  ]);
});
