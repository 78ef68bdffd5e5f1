import { expect, test } from "vitest";
import { newestOf, recapText, siteOf } from "../model/content-of.ts";
import { PointSources, RecapSources } from "../../templates/sources.tsx";
import { draw, linksIn, read } from "./draw.ts";

const SOURCES = `
  - { publisher: A radio, point: met, seen: 2025-05-15 }
  - publisher: An agency
    title: "They 'meet'"
    url: https://agency.example/a
    archived: https://archive.example/a
    seen: 2025-11-24 23:30 Kyiv
    point: met
    excerpt: |
      They will meet, and they
      will part.
  - { publisher: A paper, archived: https://archive.example/b }
  - { publisher: A ministry, point: left }`;

const site = siteOf({
  "recaps/a.md": recapText(
    { time: "2025-11-24 23:45 Kyiv", sources: SOURCES },
    "- They met. {#met}\n- They left. {#left}\n- They parted. {#parted}\n",
  ),
});
const { sources } = newestOf(site);
const { settings } = site;

test("a point’s sources are one line: who published what, a copy, and when it was seen by both clocks", () => {
  expect(read(PointSources({ sources, settings, id: "met" }))).toBe(
    "Sources: A radio (seen 15 May 2025); An agency: “They ‘meet’” (archived copy; seen 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025)",
  );
  expect(read(PointSources({ sources, settings, id: "left" }))).toBe("Source: A ministry");
});

test("a source is linked where it has an address, and so is its copy", () => {
  const html = draw(PointSources({ sources, settings, id: "met" }));
  expect(linksIn(html)).toEqual([
    ["An agency", "https://agency.example/a"],
    ["archived copy", "https://archive.example/a"],
  ]);
  expect(html.match(/<time datetime="[^"]*"/g)).toEqual([
    '<time datetime="2025-05-15"',
    '<time datetime="2025-11-24T21:30:00Z"',
  ]);
});

test("the sources of a whole recap are a list without those of its points", () => {
  expect(read(RecapSources({ sources, settings }))).toBe("Sources A paper (archived copy)");
});

test("there is nothing where there are none, and an excerpt is nowhere", () => {
  expect(PointSources({ sources, settings, id: "parted" })).toBeNull();
  expect(RecapSources({ sources: sources.slice(0, 1), settings })).toBeNull();
  expect(JSON.stringify(sources)).not.toContain("will part");
});
