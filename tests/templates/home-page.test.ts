import { describe, expect, it } from "vitest";
import { buildFront } from "../../src/model/build-front.ts";
import { HomePage } from "../../templates/home-page.tsx";
import { dailyRecaps, markdownText, recapText, settingsText, siteOf } from "../model/content-of.ts";
import type { Files } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, partOf, wordsIn } from "./draw.ts";

/** The home page of the site that `files` make. */
function pageOf(files: Files = {}): string {
  const site = siteOf(files);
  return draw(HomePage({ context: contextOf(site), front: buildFront(site) }));
}

/** The main part of the same page. */
function homeOf(files: Files): string {
  return mainOf(pageOf(files));
}

/** The slugs of the recaps whose headlines the list beside the lead shows. */
function listedIn(html: string): readonly string[] {
  const list = html.split('<section class="earlier">')[1] ?? "";
  return linksIn(list).flatMap(([, href]) => /\/(day-\d+)\/$/.exec(href)?.[1] ?? []);
}

describe("the home page", () => {
  it("shows the newest recap in full, and those before it by day", () => {
    const html = homeOf({
      ...dailyRecaps(3),
      "recaps/day-3.md": recapText({ time: "2025-05-03 10:00 Kyiv", title: "The newest" }),
    });
    expect(html).toMatch(/<h1[^>]*><a href="\/2025\/05\/03\/day-3\/">The newest<\/a><\/h1>/);
    expect(wordsIn(html)).toContain("They met, both sides said.");
    expect(listedIn(html)).toEqual(["day-2", "day-1"]);
    expect(linksIn(html)).toContainEqual(["All recaps of 2025", "/2025/"]);
  });

  it("shows a pinned recap in place of the newest, which leads the list then", () => {
    const pinned = recapText({
      time: "2025-05-02 10:00 Kyiv",
      title: "Kept on top",
      pinned: "true",
    });
    const html = homeOf({ ...dailyRecaps(3), "recaps/day-2.md": pinned });
    expect(html).toMatch(/<h1[^>]*><a href="\/2025\/05\/02\/day-2\/">Kept on top<\/a><\/h1>/);
    expect(listedIn(html)).toEqual(["day-3", "day-1"]);
  });

  it("shows the newer one of two pinned recaps", () => {
    const html = homeOf(dailyRecaps(3, { pinned: "true" }));
    expect(html).toMatch(/<h1[^>]*><a href="\/2025\/05\/03\/day-3\/">/);
  });

  it("lists twelve recaps at most", () => {
    expect(listedIn(homeOf(dailyRecaps(20)))).toHaveLength(12);
  });

  it("of a site without recaps says so and links to no archive", () => {
    const html = homeOf({});
    expect(wordsIn(html)).toContain("No recap has been published yet");
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(linksIn(html)).toEqual([
      ["The talks", "/events/talks/"],
      ["All events", "/events/"],
    ]);
  });

  it("has no list, and no way to an archive, beside a recap that is the only one", () => {
    const html = homeOf(dailyRecaps(1));
    expect(html).not.toContain("earlier");
    expect(wordsIn(html)).not.toContain("All recaps");
  });

  it("lists headlines under their days, a level below the headings of its parts", () => {
    expect(headingsIn(homeOf(dailyRecaps(2)))).toEqual([
      [1, "They meet"],
      [2, "Live events"],
      [2, "More recaps"],
      [3, "Thursday 1 May 2025"],
      [4, "They meet"],
      [2, "Events"],
    ]);
  });

  it("says under its name of which moment its news is: that of the newest recap, pinned or not", () => {
    const files = {
      "recaps/a.md": recapText({ time: "2025-01-14 10:00 Kyiv", pinned: "true" }),
      "recaps/b.md": recapText({ time: "2025-01-15 21:27 Kyiv" }),
    };
    const html = pageOf(files);
    expect(wordsIn(partOf(html, "p", "edition"))).toBe(
      "Last recap 9.27pm Kyiv (10.27pm Moscow), Wednesday 15 January 2025",
    );
    expect(pageOf()).not.toContain("edition");
  });

  it("has each first name as a link to the page of who or what it is, and no glosses", () => {
    const html = homeOf({
      "people/berg.md": markdownText({ name: "Anna Berg" }),
      "places/hall.md": markdownText({ name: "Great Hall" }),
      "recaps/a.md": recapText(
        { time: "2025-05-15 10:00 Kyiv" },
        "- Anna Berg came. {#came}\n- Anna Berg left the Great Hall. {#left}\n",
      ),
    });
    const names = html.match(/<a class="name-link".*?<\/a>/g) ?? [];
    expect(names).toEqual([
      '<a class="name-link" href="/people/berg/">Anna Berg</a>',
      '<a class="name-link" href="/places/hall/">Great Hall</a>',
    ]);
    expect(html).not.toContain("gloss");
  });

  it("has no empty list where no event is live", () => {
    const talks = markdownText({ title: "The talks", state: "ended" });
    expect(homeOf({ "events/talks.md": talks })).not.toContain("<ul></ul>");
  });

  it("lists the live events before others, each with the clocks of its last recap", () => {
    const words = wordsIn(
      homeOf({
        "events/gone.md": markdownText({ title: "A story that is over", state: "ended" }),
        "events/coming.md": markdownText({ title: "A story to come", state: "upcoming" }),
        "recaps/a.md": recapText({ time: "2025-01-15 22:27 Kyiv" }),
      }),
    );
    expect(words).toContain(
      "Live events The talks Last recap 10.27pm Kyiv (11.27pm Moscow), 15 January 2025 Events A story to come Not begun A story that is over Ended: as it happened All events",
    );
  });

  it("says that no event is live where none is", () => {
    const talks = markdownText({ title: "The talks", state: "ended" });
    expect(wordsIn(homeOf({ "events/talks.md": talks }))).toContain(
      "Live events No event is live now. Events The talks Ended: as it happened All events",
    );
  });

  it("is described by the settings", () => {
    const files = { "site.yaml": settingsText({ description: "Where things stand." }) };
    const html = pageOf(files);
    expect(html).toContain('<meta name="description" content="Where things stand."');
    expect(html).toContain("<title>A desk</title>");
  });
});
