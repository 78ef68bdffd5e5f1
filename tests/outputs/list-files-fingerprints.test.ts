import { describe, expect, it } from "vitest";
import type { SiteOptions } from "../../src/model/build-site.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import {
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";
import { ingredientsOf } from "./ingredients-of.ts";

/** The bytes and the fingerprint of a file. */
type Drawn = readonly [text: string, fingerprint: string];

/** Every output of the site that `files` make, by its address. */
function drawAll(files: Files, options: Partial<SiteOptions> = {}): ReadonlyMap<string, Drawn> {
  const { outputs } = listFiles(ingredientsOf(siteOf(files, options)));
  return new Map(outputs.map(({ url, render, fingerprint }) => [url, [render(), fingerprint()]]));
}

const berg = { name: "Anna Berg", aliases: "[Berg]", role: "chair" };
const body = "- The chair met them. {#met}\n- Berg left the Great Hall. {#left}\n";
const files: Files = {
  "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
  "images/hall.jpg": "",
  "authors/night.md": markdownText({ name: "Night desk" }),
  "people/berg.md": markdownText(berg),
  "people/dahl.md": markdownText({ name: "Carl Dahl" }),
  "places/hall.md": markdownText({ name: "Great Hall" }),
  "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
  "events/visit.md": markdownText({ title: "The visit", people: "[dahl]" }),
  ...dailyRecaps(5),
  "recaps/meeting.md": recapText(
    {
      time: "2025-01-15 23:30 Kyiv",
      events: "[visit, talks]",
      authors: "[night]",
      image: "{ src: /images/hall.jpg, alt: A hall }",
      corrections: "[{ time: 2025-01-16 09:00 Kyiv, point: left, text: No. }]",
    },
    body,
  ),
};
const before = drawAll(files);

/** The addresses of those files whose bytes differ, and of those whose fingerprints do. */
function compare(after: ReadonlyMap<string, Drawn>): readonly (readonly string[])[] {
  const differing = (part: 0 | 1): readonly string[] =>
    [...after].flatMap(([url, drawn]) => {
      const known = before.get(url);
      return known !== undefined && known[part] !== drawn[part] ? [url] : [];
    });
  return [differing(0), differing(1)];
}

const meeting = files["recaps/meeting.md"] ?? "";
const CHANGES: readonly (readonly [what: string, more: Files])[] = [
  ["a new recap", { "recaps/more.md": recapText({ time: "2025-05-06 18:00 Kyiv" }) }],
  ["an old recap", { "recaps/more.md": recapText({ time: "2024-05-06 18:00 Kyiv" }) }],
  [
    "another title",
    { "recaps/day-3.md": recapText({ time: "2025-05-03 10:00 Kyiv", title: "B" }) },
  ],
  [
    "another language",
    { "recaps/day-3.md": recapText({ time: "2025-05-03 10:00 Kyiv", lang: "uk" }) },
  ],
  ["another time", { "recaps/day-3.md": recapText({ time: "2025-05-03 10:01 Kyiv" }) }],
  ["a pinned recap", dailyRecaps(1, { pinned: "true" })],
  ["another correction", { "recaps/meeting.md": meeting.replace("No.", "Yes.") }],
  ["another point", { "recaps/meeting.md": `${meeting}- They slept. {#slept}\n` }],
  ["another event’s title", { "events/visit.md": markdownText({ title: "A visit" }) }],
  [
    "an event that is over",
    { "events/talks.md": markdownText({ title: "The talks", state: "ended" }) },
  ],
  ["another event", { "events/more.md": markdownText({ title: "More" }) }],
  [
    "another summary of an event",
    { "events/talks.md": markdownText({ title: "The talks", summary: "S" }) },
  ],
  ["another name", { "people/berg.md": markdownText({ ...berg, name: "Anne Berg" }) }],
  ["another role", { "people/berg.md": markdownText({ ...berg, role: "guest" }) }],
  ["another person named", { "people/them.md": markdownText({ name: "They" }) }],
  ["an author’s name", { "authors/night.md": markdownText({ name: "Late desk" }) }],
  ["an author’s role", { "authors/night.md": markdownText({ name: "Night desk", role: "late" }) }],
  ["a page", { "pages/more.md": markdownText({ title: "More" }, "Words.\n") }],
  ["a page’s words", { "pages/about.md": markdownText({ title: "About" }, "Others.\n") }],
  [
    "another setting",
    { "site.yaml": settingsText({ clock: "24h", "recaps-per-event-page": "2" }) },
  ],
  ["longer pages", { "site.yaml": settingsText({ "recaps-per-event-page": "3" }) }],
];

/** A recap at noon of the zone that is called North. */
function zoneFiles(kyiv: string, moscow: string): Files {
  const zones = `[{ id: Europe/Kyiv, label: ${kyiv} }, { id: Europe/Moscow, label: ${moscow} }]`;
  const recap = recapText({ time: "2025-01-15 12:00 North" });
  return { "site.yaml": settingsText({ zones }), "recaps/a.md": recap };
}

describe("the fingerprint of a file", () => {
  it.each(CHANGES)("changes with %s wherever the file does", (_, more) => {
    const [texts = [], fingerprints] = compare(drawAll({ ...files, ...more }));
    expect(texts).not.toEqual([]);
    expect(fingerprints).toEqual(expect.arrayContaining([...texts]));
  });

  it("changes with a new recap nowhere else", () => {
    const more = { "recaps/more.md": recapText({ time: "2025-05-06 18:00 Kyiv" }) };
    const [texts = [], fingerprints = []] = compare(drawAll({ ...files, ...more }));
    expect(fingerprints.toSorted()).toEqual(texts.toSorted());
    expect(texts).toContain("/2025/05/05/day-5/");
  });

  it("changes with the address of the site wherever the file does", () => {
    const [texts = [], fingerprints] = compare(drawAll(files, { url: "https://mirror.example/" }));
    expect(fingerprints).toEqual(expect.arrayContaining([...texts]));
  });

  it("stays as time passes, but for the sitemap of news, while no event begins or ends", () => {
    const later = compare(drawAll(files, { now: at("2031-01-01T00:00:00Z") }));
    expect(later).toEqual([[], []]);
  });

  it("is one of its own for each file", () => {
    const fingerprints = [...before.values()].map(([, fingerprint]) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  // A name that moves to another point, and a clock that a setting moves, are not in the fingerprints yet.
  it("changes with another name of one whom a recap names already", () => {
    const more = { "people/berg.md": markdownText({ ...berg, aliases: "[Berg, The chair]" }) };
    const [texts = [], fingerprints] = compare(drawAll({ ...files, ...more }));
    expect(fingerprints).toEqual(expect.arrayContaining([...texts]));
  });

  it("changes with what a label of a zone means", () => {
    const [one, two] = [
      ["North", "South"],
      ["South", "North"],
    ].map(([kyiv = "", moscow = ""]) => drawAll(zoneFiles(kyiv, moscow)).get("/latest.json"));
    expect(one?.[1]).not.toBe(two?.[1]);
  });
});
