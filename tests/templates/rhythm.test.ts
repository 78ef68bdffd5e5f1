import { describe, expect, it } from "vitest";
import { buildRhythm } from "../../src/model/event-rhythm.ts";
import { RhythmFigure } from "../../templates/rhythm.tsx";
import { recapText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, partOf, wordsIn } from "./draw.ts";

const corrections =
  "[{ time: 2025-05-16 12:00 Kyiv, text: One. }, { time: 2025-06-16 12:00 Kyiv, text: Two. }]";
const site = siteOf({
  "recaps/a.md": recapText(
    { time: "2025-05-15 22:27 Kyiv", title: "First", corrections },
    "- One. {#a}\n- Two. {#b}\n- Three. {#c}\n- Four. {#d}\n",
  ),
  "recaps/b.md": recapText({ time: "2025-05-17 10:00 Kyiv", title: "Second" }),
});
const rhythm = buildRhythm(site.recaps, site.settings.clockwork.zones[0]);
if (rhythm === undefined) throw new Error("The recaps are of several days.");
const html = draw(RhythmFigure({ rhythm, context: contextOf(site) }));
const picture = partOf(html, "svg", "") || (/<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? "");

describe("the picture of an event’s rhythm", () => {
  it("has a bar as high as the points of each day, that leads to the day", () => {
    const bars = [
      ...picture.matchAll(
        /<title>([^<]*)<\/title><rect x="([^"]*)" y="(\d+)" [^>]*height="(\d+)"/g,
      ),
    ];
    expect(bars.map(([, title, x, y, height]) => [title, x, y, height])).toEqual([
      ["15 May 2025: 4 points in 1 recap", "15.67%", "4", "84"],
      ["17 May 2025: 1 point in 1 recap", "82.33%", "67", "21"],
    ]);
    expect(
      linksIn(picture)
        .map(([, href]) => href)
        .slice(0, 2),
    ).toEqual(["/2025/05/15/", "/2025/05/17/"]);
  });

  it("marks each recap and each correction, with their days", () => {
    const titles = [...picture.matchAll(/<title>([^<]*)<\/title><(?:line|circle)/g)];
    expect(titles.map(([, title]) => title)).toEqual([
      "15 May 2025: First",
      "17 May 2025: Second",
      "Correction: 16 May 2025: First",
    ]);
  });

  it("names the first day and the last", () => {
    expect([...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      "15 May 2025",
      "17 May 2025",
    ]);
  });

  it("is hidden from those who hear the page, and its links from the keyboard: the list says the same", () => {
    expect(picture).toMatch(/^<svg [^>]*aria-hidden="true"/);
    expect(picture.match(/<a\b/g)).toHaveLength(
      picture.match(/<a [^>]*tabindex="-1"/g)?.length ?? 0,
    );
    const items = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = ""]) => wordsIn(item));
    expect(items).toEqual([
      "15 May 2025: 4 points in 1 recap",
      "16 May 2025: 1 correction",
      "17 May 2025: 1 point in 1 recap",
    ]);
    const listed = linksIn(html.replace(picture, "")).map(([, href]) => href);
    expect(listed).toEqual(["/2025/05/15/", "/2025/05/17/"]);
  });

  it("says what it shows, and what it does not", () => {
    expect(wordsIn(/<figcaption[\s\S]*<\/figcaption>/.exec(html)?.[0] ?? "")).toBe(
      "Points a day; below, each recap and correction, but for 1 correction made later",
    );
  });
});
