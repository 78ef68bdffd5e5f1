import { describe, expect, it } from "vitest";
import { RecapPage } from "../../templates/recap-page.tsx";
import { markdownText, recapText, settingsText, siteOf, type Lines } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, partOf, wordsIn } from "./draw.ts";

/** The page of a recap with `lines` in its front matter and the Markdown `body`, between others of its event. */
function pageOf(lines: Lines, body?: string, settings: Lines = {}): string {
  const site = siteOf({
    "site.yaml": settingsText(settings),
    "people/berg.md": markdownText({ name: "Anna Berg" }),
    "events/visit.md": markdownText({ title: "The visit" }),
    "recaps/before.md": recapText({ time: "2025-05-14 10:00 Kyiv", title: "Before", lang: "uk" }),
    "recaps/meeting.md": recapText({ time: "2025-05-15 22:27 Kyiv", ...lines }, body),
    "recaps/after.md": recapText({ time: "2025-11-24 23:30 Kyiv", title: "After" }),
  });
  const recap = site.recaps.find(({ slug }) => slug === "meeting");
  if (recap === undefined) throw new Error("The site has no such recap.");
  const neighbours = site.neighbours.get(recap) ?? [];
  return draw(RecapPage({ context: contextOf(site), recap, neighbours }));
}

describe("the page of a recap", () => {
  it("links to its twins", () => {
    expect(linksIn(mainOf(pageOf({}, undefined, { ninjs: "true" })))).toEqual(
      expect.arrayContaining([
        ["plain text", "/2025/05/15/meeting/index.txt"],
        ["JSON", "/2025/05/15/meeting/index.json"],
        ["ninjs", "/2025/05/15/meeting/index.ninjs.json"],
      ]),
    );
  });

  it("says nothing of twins on a site that has none", () => {
    const html = pageOf({}, "- Anna Berg came. {#came}\n", { twins: "false" });
    expect(html).not.toMatch(/index\.(?:txt|\w*\.?json)/);
    expect(wordsIn(partOf(html, "footer", "recap-foot"))).toMatch(/^Permanent address: /);
  });

  it("is described by its summary, or else by its first lead", () => {
    expect(pageOf({ summary: "In short." })).toContain(
      '<meta name="description" content="In short."',
    );
    expect(pageOf({})).toContain('<meta name="description" content="They met"');
  });

  it("shows corrections in the order of their times, by both clocks, with a link to the point", () => {
    const html = pageOf({
      corrections:
        "[{ time: 2025-11-24 23:30 Kyiv, text: Second. }, { time: 2025-05-16 09:00 Kyiv, point: met, text: First. }]",
    });
    expect(wordsIn(partOf(html, "section", "corrections"))).toBe(
      "Corrections Corrected 9am Kyiv and Moscow, 16 May 2025 First. The corrected point Corrected 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025 Second.",
    );
    expect(linksIn(html)).toContainEqual(["The corrected point", "/2025/05/15/meeting/#met"]);
    expect(wordsIn(mainOf(pageOf({})))).not.toContain("Corrections");
  });

  it("says at its foot its address for good, its own digest and the version of the tz database", () => {
    const html = pageOf({});
    const digest = /Source file ([0-9a-f]{12}), tz database 2025b/.exec(wordsIn(html))?.[1];
    expect(wordsIn(partOf(html, "footer", "recap-foot"))).toBe(
      "This recap as plain text and JSON. " +
        "Permanent address: https://desk.example/2025/05/15/meeting/ " +
        `Source file ${digest}, tz database 2025b`,
    );
    expect(linksIn(html)).toContainEqual([
      "https://desk.example/2025/05/15/meeting/",
      "/2025/05/15/meeting/",
    ]);
    expect(wordsIn(pageOf({ summary: "Another file." }))).not.toContain(digest);
  });

  it("has the recap and all of it before its rail of neighbours and glosses", () => {
    const html = mainOf(pageOf({}, "- Anna Berg came. {#came}\n"));
    const places = ["</article>", '<div class="rail">', 'class="neighbours"', 'class="who"'];
    const found = places.map((part) => html.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it("shows a correction of a point both there and at the foot", () => {
    const corrections = "[{ time: 2025-05-16 09:00 Kyiv, point: met, text: First. }]";
    expect(mainOf(pageOf({ corrections })).match(/First\./g)).toHaveLength(2);
  });

  it("shows at the foot where a point was removed, under its id, when and why", () => {
    const removed = "[{ point: no-day, time: 2025-05-16 09:00 Kyiv, text: Nobody had said so. }]";
    const main = mainOf(pageOf({ removed }));
    expect(main).toContain('id="no-day"');
    expect(wordsIn(main)).toContain(
      "Removed A point that stood here was removed at 9am Kyiv and Moscow, 16 May 2025 Nobody had said so.",
    );
    expect(wordsIn(mainOf(pageOf({})))).not.toContain("Removed");
  });

  it("shows sources, linked where they have an address", () => {
    const html = pageOf({
      sources: "[{ publisher: A radio, url: https://radio.example/x }, { publisher: A paper }]",
    });
    expect(wordsIn(partOf(html, "section", "sources"))).toBe("Sources A radio A paper");
    expect(linksIn(html)).toContainEqual(["A radio", "https://radio.example/x"]);
    expect(wordsIn(pageOf({}))).not.toContain("Sources");
  });

  it("shows sources of points at their points and no others there", () => {
    const html = pageOf({
      sources: "[{ publisher: A radio, point: met }, { publisher: A paper }]",
    });
    expect(wordsIn(partOf(html, "p", "point-sources"))).toBe("Source: A radio");
    expect(wordsIn(partOf(html, "section", "sources"))).toBe("Sources A paper");
    expect(pageOf({ sources: "[{ publisher: A radio, point: met }]" })).not.toContain(
      '<section class="sources',
    );
  });

  it("links to the recaps around it in its event, each with its clocks and language", () => {
    const html = pageOf({});
    expect(wordsIn(partOf(html, "nav", "neighbours"))).toBe(
      "The talks Previous recap Before 10am Kyiv and Moscow, 14 May 2025 Since then: 1 unchanged Next recap After 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025",
    );
    expect(html).toMatch(/<a rel="prev" href="\/2025\/05\/14\/before\/" lang="uk">/);
  });

  it("says nothing of neighbours in an event where it has none", () => {
    expect(pageOf({ events: "[visit]" })).not.toContain('class="neighbours"');
  });
});
