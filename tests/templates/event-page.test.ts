import { describe, expect, it } from "vitest";
import { newestOf } from "../../src/model/paginate.ts";
import type { Site } from "../../src/model/site.ts";
import { EventArchivePage, EventPage } from "../../templates/event-page.tsx";
import { dailyRecaps, eventOf, markdownText, settingsText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, wordsIn } from "./draw.ts";

/** The front page of the event `talks`. */
function frontPageOf(site: Site): string {
  const event = eventOf(site, "talks");
  const newest = newestOf(event.pages);
  return draw(EventPage({ context: contextOf(site), event, newest, rhythm: undefined }));
}

/** The main part of the front page of an event with `count` recaps, two to a page. */
function frontOf(count: number): string {
  const settings = settingsText({ "recaps-per-event-page": "2" });
  const site = siteOf({ "site.yaml": settings, ...dailyRecaps(count) });
  return mainOf(frontPageOf(site));
}

/** Page `number` of the same event, whole. */
function pageOf(count: number, number: number): string {
  const settings = settingsText({ "recaps-per-event-page": "2" });
  const site = siteOf({ "site.yaml": settings, ...dailyRecaps(count) });
  const event = eventOf(site, "talks");
  const page = event.pages[number - 1];
  if (page === undefined) throw new Error(`The event has no page ${number}.`);
  const subject = { name: event.title, url: event.url };
  return draw(EventArchivePage({ context: contextOf(site), subject, page }));
}

/** The recaps that some markup links to by their headlines, by slug. */
function slugsIn(html: string): readonly string[] {
  const hrefs = linksIn(html).map(([, href]) => href);
  return hrefs.flatMap((href) => /\/(day-\d+)\/$/.exec(href)?.[1] ?? []);
}

/** The feeds that a page tells readers’ programs of. */
function alternatesIn(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<link rel="alternate" [^>]*href="([^"]*)"/g)].map(([, href]) => href);
}

describe("the front page of an event", () => {
  it.each<[count: number, shown: readonly string[], older: string | undefined]>([
    [0, [], undefined],
    [1, ["day-1"], undefined],
    [3, ["day-3", "day-2", "day-1"], undefined],
    [4, ["day-4", "day-3", "day-2", "day-1"], undefined],
    [5, ["day-5", "day-4", "day-3"], "/events/talks/page/1/"],
    [7, ["day-7", "day-6", "day-5"], "/events/talks/page/2/"],
  ])("with %i recaps shows the two newest stretches, newest first", (count, shown, older) => {
    const html = frontOf(count);
    expect(slugsIn(html)).toEqual(shown);
    expect(linksIn(html).find(([words]) => words === "Older recaps")?.[1]).toBe(older);
  });

  it("says what the event is and where it stands", () => {
    const talks = markdownText(
      { title: "The talks", summary: "Talks of two sides.", state: "ended" },
      "Held in [Istanbul](https://istanbul.example/).",
    );
    const site = siteOf({ "events/talks.md": talks });
    const page = frontPageOf(site);
    expect(wordsIn(mainOf(page))).toBe(
      "Events The talks Ended: as it happened Talks of two sides. Held in Istanbul. " +
        "Follow: Atom · RSS · JSON Feed",
    );
    expect(page).toContain('<meta name="description" content="Talks of two sides."');
    expect(linksIn(mainOf(page))).toEqual([
      ["Events", "/events/"],
      ["Istanbul", "https://istanbul.example/"],
      ["Atom", "/events/talks/feed.xml"],
      ["RSS", "/events/talks/rss.xml"],
      ["JSON Feed", "/events/talks/feed.json"],
    ]);
  });

  it("tells of its own feeds, and of the site’s", () => {
    const html = frontPageOf(siteOf());
    expect(alternatesIn(html)).toEqual(
      ["/events/talks/", "/"].flatMap((page) => [
        `${page}feed.xml`,
        `${page}rss.xml`,
        `${page}feed.json`,
      ]),
    );
  });

  it("tells of the site’s feeds alone where events have none", () => {
    const settings = settingsText({ "event-feeds": "false" });
    const html = frontPageOf(siteOf({ "site.yaml": settings }));
    expect(alternatesIn(html)).toEqual(["/feed.xml", "/rss.xml", "/feed.json"]);
    expect(wordsIn(mainOf(html))).not.toContain("Follow");
    expect(html).not.toMatch(/\/events\/talks\/\w+\.(?:xml|json)/);
  });

  it("names the people and the places that it is about, each with a link", () => {
    const talks = markdownText({ title: "The talks", people: "[berg, dahl]", places: "[hall]" });
    const site = siteOf({
      "events/talks.md": talks,
      "people/berg.md": markdownText({ name: "Anna Berg" }),
      "people/dahl.md": markdownText({ name: "Carl Dahl" }),
      "places/hall.md": markdownText({ name: "Great Hall" }),
    });
    const html = mainOf(frontPageOf(site));
    expect(wordsIn(html)).toContain("People: Anna Berg, Carl Dahl Places: Great Hall");
    expect(linksIn(html).slice(1, -3)).toEqual([
      ["Anna Berg", "/people/berg/"],
      ["Carl Dahl", "/people/dahl/"],
      ["Great Hall", "/places/hall/"],
    ]);
  });
});

describe("a numbered page of an event", () => {
  it.each([
    [1, ["day-2", "day-1"], ["Newer recaps", "/events/talks/page/2/"]],
    [
      2,
      ["day-4", "day-3"],
      ["Older recaps", "/events/talks/page/1/", "Newer recaps", "/events/talks/page/3/"],
    ],
    [3, ["day-5"], ["Older recaps", "/events/talks/page/2/"]],
  ])("%i shows its own recaps and the ways to those around them", (number, shown, ways) => {
    const html = mainOf(pageOf(5, number));
    expect(slugsIn(html)).toEqual(shown);
    expect(
      linksIn(html)
        .slice(-ways.length / 2 - 1)
        .flat(),
    ).toEqual([...ways, "Newest recaps", "/events/talks/"]);
  });

  it("is the same page, before the last, however many recaps there are", () => {
    expect(pageOf(9, 1)).toBe(pageOf(4, 1));
    expect(pageOf(9, 2)).toBe(pageOf(5, 2));
  });
});
