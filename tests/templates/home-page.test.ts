import { describe, expect, it } from "vitest";
import { HomePage } from "../../templates/home-page.tsx";
import { dailyRecaps, markdownText, recapText, settingsText, siteOf } from "../model/content-of.ts";
import type { Files } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, wordsIn } from "./draw.ts";

/** The main part of the home page of the site that `files` make. */
function homeOf(files: Files): string {
  return mainOf(draw(HomePage({ context: contextOf(siteOf(files)) })));
}

/** The slugs of the recaps whose headlines the list below the lead shows. */
function listedIn(html: string): readonly string[] {
  const list = html.slice(html.indexOf('<div class="latest">'));
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

  it("has no list, and no way to an archive, below a recap that is the only one", () => {
    expect(homeOf(dailyRecaps(1))).not.toContain('class="latest"');
  });

  it("lists the live events only, each with the clocks of its last recap", () => {
    const words = wordsIn(
      homeOf({
        "events/gone.md": markdownText({ title: "A story that is over", state: "ended" }),
        "events/coming.md": markdownText({ title: "A story to come", state: "upcoming" }),
        "recaps/a.md": recapText({ time: "2025-01-15 22:27 Kyiv" }),
      }),
    );
    expect(words).toContain(
      "Live events The talks Last recap 10.27pm Kyiv (11.27pm Moscow), 15 January 2025 All events",
    );
    expect(words).not.toContain("A story");
  });

  it("says that no event is live where none is", () => {
    const talks = markdownText({ title: "The talks", state: "ended" });
    expect(wordsIn(homeOf({ "events/talks.md": talks }))).toContain(
      "Events No event is live now. All events",
    );
  });

  it("is described by the settings", () => {
    const files = { "site.yaml": settingsText({ description: "Where things stand." }) };
    const html = draw(HomePage({ context: contextOf(siteOf(files)) }));
    expect(html).toContain('<meta name="description" content="Where things stand."');
    expect(html).toContain("<title>A desk</title>");
  });
});
