import { expect, test } from "vitest";
import { formatIso } from "../../src/time/instant.ts";
import { parseParts, placesOf, recapOf, settingsOf } from "./content-samples.ts";

test("reads the shortest recap, with the defaults of all else", () => {
  expect(recapOf({})).toMatchObject({
    file: "content/recaps/2025-05-15-2227-delegation.md",
    slug: "delegation",
    title: "Zelenskyy’s “delegation”",
    isDraft: false,
    isPinned: false,
    lang: undefined,
    summary: undefined,
    eventIds: ["talks"],
    authorIds: [],
    image: undefined,
    corrections: [],
    sources: [],
    aliases: [],
    links: [],
    images: [],
    updatedAt: undefined,
    embargoedUntil: undefined,
  });
});

test("reads every field", () => {
  const front = `slug: other
authors: desk
updated: 2025-05-15 23:00 Moscow
publish: 2025-05-15T20:00:00Z
summary: It's "out of respect" -- he said.
lang: uk
draft: true
pinned: true
aliases: /old/
image: { src: /images/palace.jpg, alt: The "gate", caption: It's old., credit: A. Name }
sources: [{ publisher: Reuters, url: https://news.example/ }, { publisher: TASS }]`;
  const recap = recapOf({ front });
  expect(recap).toMatchObject({
    slug: "other",
    authorIds: ["desk"],
    summary: "It’s “out of respect” – he said.",
    lang: "uk",
    isDraft: true,
    isPinned: true,
    aliases: ["/old/"],
    image: {
      name: "images/palace.jpg",
      alt: "The “gate”",
      caption: "It’s old.",
      credit: "A. Name",
      width: 1200,
      height: 800,
    },
    images: ["images/palace.jpg"],
    sources: [
      { publisher: "Reuters", url: "https://news.example/" },
      { publisher: "TASS", url: undefined },
    ],
  });
  const times = [recap.publishedAt, recap.updatedAt, recap.embargoedUntil];
  expect(times.map((at) => (at === undefined ? "" : formatIso(at)))).toEqual([
    "2025-05-15T19:27:00Z",
    "2025-05-15T20:00:00Z",
    "2025-05-15T20:00:00Z",
  ]);
});

const MOSCOW_IN_WINTER = "It’s nearly 10.30pm in Kyiv and 11.30pm in Moscow.";
const LINE = "Here’s a recap of the latest developments:";

test.each([
  ["made of the time in summer", {}, "It’s nearly 10.30pm in Kyiv and Moscow.", LINE],
  ["made of the time in winter", { time: "2025-01-15 22:27 Kyiv" }, MOSCOW_IN_WINTER, LINE],
  [
    "followed by the site's own line",
    { settings: settingsOf("recap-line: So far.") },
    "It’s nearly 10.30pm in Kyiv and Moscow.",
    "So far.",
  ],
  [
    "made in the site's clock style",
    { settings: settingsOf("clock: 24h") },
    "It’s nearly 22:30 in Kyiv and Moscow.",
    LINE,
  ],
  [
    "typed in front matter",
    { front: `opener: It's almost 10.30pm in Kyiv.` },
    "It’s almost 10.30pm in Kyiv.",
    LINE,
  ],
  [
    "typed with the line after it",
    { front: `opener: "It's 10.27pm in Kyiv. Here's what we know:"` },
    "It’s 10.27pm in Kyiv.",
    "Here’s what we know:",
  ],
  [
    "typed at the top of the body",
    { body: "It's 10.27pm in Moscow. Here's what we know:\n\n- One." },
    "It’s 10.27pm in Moscow.",
    "Here’s what we know:",
  ],
  [
    "typed there with emphasis",
    { body: "It is **nearly 10.30pm** in Kyiv\nand Moscow.\n\n- One." },
    "It is nearly 10.30pm in Kyiv and Moscow.",
    LINE,
  ],
])("the opener is %s", (_, parts, sentence, recapLine) => {
  const { opener, points } = recapOf(parts);
  expect(opener).toEqual({ sentence, recapLine });
  expect(points).toHaveLength(1);
});

test("there is no opener where front matter says so", () => {
  expect(recapOf({ front: "opener: false" }).opener).toBeUndefined();
});

test.each(["opener: false", "opener: It's 10.27pm in Kyiv."])(
  "what reads like an opener stays in the body under “%s”",
  (front) => {
    const { body } = recapOf({ front, body: "It’s 9am in Washington.\n\n- One." });
    expect(body[0]).toMatchObject({ kind: "prose", text: "It’s 9am in Washington." });
  },
);

test.each([
  ["no clock", "It’s over.\n\n- One."],
  ["a clock in a later sentence", "It’s over. They left at 9am in Kyiv.\n\n- One."],
  ["a clock that is not the time", "It’s the third round since 9am in Kyiv.\n\n- One."],
  ["a figure before its clock", "It’s 30 days since 9am in Kyiv.\n\n- One."],
  ["a clock below the first paragraph", "One.\n\nIt’s 9am in Kyiv.\n\n- Two."],
  ["a clock in a bullet", "- It’s 9am in Kyiv."],
])("a first paragraph with %s is no opener", (_, body) => {
  expect(recapOf({ body }).opener?.sentence).toBe("It’s nearly 10.30pm in Kyiv and Moscow.");
});

test("corrections are sorted by time, with their words set", () => {
  const front = `corrections:
  - { time: 2025-05-16 09:00 Kyiv, text: It's nine. }
  - { time: 2025-05-15 23:00 Kyiv, point: a-point, text: "'Nine', not ten" }`;
  expect(recapOf({ front }).corrections).toEqual([
    { at: Date.parse("2025-05-15T20:00:00Z"), pointId: "a-point", text: "‘Nine’, not ten" },
    { at: Date.parse("2025-05-16T06:00:00Z"), pointId: undefined, text: "It’s nine." },
  ]);
});

test("a correction at the very minute of the recap is in time", () => {
  const front =
    "updated: 2025-05-15 22:27 Kyiv\ncorrections: [{ time: 2025-05-15 22:27 Moscow, text: a }]";
  expect(recapOf({ front }).corrections).toHaveLength(1);
});

test("tells of all else that is wrong where the time is wrong", () => {
  const front =
    "slug: A\nauthors: [des]\nimage: { src: a.jpg, alt: b }\ncorrections: [{ time: x, point: y, text: z }]";
  const { value, problems } = parseParts({ time: "x", front, body: "- {#a}\n- [b](c)" });
  expect(value).toBeUndefined();
  expect(placesOf(problems).toSorted()).toEqual([
    "11:1 empty-point",
    "12:7 relative-link",
    "3:7 time",
    "5:7 slug",
    "6:11 unknown-author",
    "7:15 missing-image",
    "8:23 time",
    "8:33 unknown-point",
  ]);
});

test("makes no recap without an address, and leaves out the old addresses that are none", () => {
  expect(parseParts({ front: "slug: ../a" }).value).toBeUndefined();
  const { value } = parseParts({ front: "aliases: [/a/, b, /%/, /../c/]" });
  expect(value?.aliases).toEqual(["/a/"]);
});

test("tells of what is wrong with the body where front matter cannot be read", () => {
  const { problems } = parseParts({ front: "a: b: c", body: "It’s 9am in Kyiv.\n\n- One {#A}" });
  expect(placesOf(problems)).toEqual(["5:5 unquoted-colon", "10:7 malformed-point-id"]);
});
