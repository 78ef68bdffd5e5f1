import { expect, test } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { placesOf, textOf } from "./content-samples.ts";
import { rawFileOf } from "./problem-fixture.ts";

const SITE = `title: Dateline
url: https://dateline.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;
const FILES: Readonly<Record<string, string>> = {
  "site.yaml": SITE,
  "events/talks.md": "---\ntitle: The talks\n---\n",
  "authors/desk.md": "---\nname: Desk\n---\n",
  "images/palace.jpg": "",
  "recaps/2025/2025-05-15-2227-b.md": textOf({}),
  "recaps/2025/2025-05-15-0900-a.md": textOf({ time: "2025-05-15 09:00 Kyiv" }),
};

function parse(changes: Readonly<Record<string, string>> = {}) {
  const files = Object.entries({ ...FILES, ...changes });
  return parseContent(
    files.map(([name, text]) => rawFileOf(name, Buffer.from(text))),
    "content",
  );
}

test("reads all kinds of files, in the order of their names", () => {
  const { value, problems } = parse();
  expect(problems).toEqual([]);
  expect(value?.recaps.map(({ slug }) => slug)).toEqual(["a", "b"]);
  expect(value?.events.map(({ id }) => id)).toEqual(["talks"]);
  expect(value?.authors.map(({ id }) => id)).toEqual(["desk"]);
  expect(value?.images.map(({ name }) => name)).toEqual(["images/palace.jpg"]);
});

test("reads the same whatever the order of the files", () => {
  const files = Object.entries(FILES).map(([name, text]) => rawFileOf(name, Buffer.from(text)));
  const read = (order: typeof files) => JSON.stringify(parseContent(order, "content"));
  expect(read(files.toReversed())).toBe(read(files));
});

test("reads site.yml too, and files whose names end in capitals", () => {
  const { "site.yaml": _, ...others } = FILES;
  const files = { ...others, "site.yml": SITE, "recaps/c.MD": textOf({}) };
  const { value, problems } = parseContent(
    Object.entries(files).map(([name, text]) =>
      name.endsWith(".MD")
        ? { ...rawFileOf("x.md", Buffer.from(text)), name, path: `content/${name}` }
        : rawFileOf(name, Buffer.from(text)),
    ),
    "content",
  );
  expect(problems).toEqual([]);
  expect(value?.recaps).toHaveLength(3);
});

test("keeps what can be made out where other files are wrong", () => {
  const { value, problems } = parse({ "recaps/c.md": "One.", "events/d.md": "---\ntitle:\n---\n" });
  expect(value?.recaps).toHaveLength(2);
  expect(problems.map(({ file }) => file)).toEqual(["content/events/d.md", "content/recaps/c.md"]);
});

test("takes an event whose file is wrong for one that is there", () => {
  const { problems } = parse({ "events/talks.md": "No front matter." });
  expect(problems.map(({ rule }) => rule)).toEqual(["no-front-matter"]);
});

test("keeps the first of two recaps with one address, and the first of two events with one id", () => {
  const { value, problems } = parse({
    "recaps/2025-05-15-2300-b.md": textOf({ time: "2025-05-15 23:00 Kyiv" }),
    "events/2025/talks.md": "---\ntitle: Others\n---\n",
  });
  expect(problems.map(({ rule }) => rule)).toEqual(["duplicate-id", "duplicate-slug"]);
  expect(value?.recaps).toHaveLength(2);
  expect(value?.events.map(({ title }) => title)).toEqual(["Others"]);
});

test.each([
  ["settings that cannot be read", "title: a: b\n", ["1:9 unquoted-colon"]],
  [
    "settings that are not enough",
    "title: a\n",
    ["1:1 missing-field", "1:1 missing-field", "1:1 missing-field"],
  ],
])("gives nothing without %s", (_, text, places) => {
  const { value, problems } = parse({ "site.yaml": text });
  expect(value).toBeUndefined();
  expect(placesOf(problems)).toEqual(places);
});

test("passes over files of no kind that it knows", () => {
  const { value, problems } = parse({ "notes.md": "One.", "drafts-of-others/a.md": "Two." });
  expect(problems).toEqual([]);
  expect(value?.recaps).toHaveLength(2);
});
