import { describe, expect, it } from "vitest";
import { newestOf } from "../../src/model/paginate.ts";
import { AuthorArchivePage, AuthorPage } from "../../templates/author-page.tsx";
import { authorOf, dailyRecaps, markdownText, settingsText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

const site = siteOf({
  "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
  "authors/night.md": markdownText({ name: "Night desk", role: "late hours" }, "At *night*."),
  "authors/day.md": markdownText({ name: "Day desk" }),
  ...dailyRecaps(5, { authors: "[night]" }),
});
const context = contextOf(site);
const night = authorOf(site, "night");
const daysIn = (html: string): readonly string[] =>
  linksIn(html).flatMap(([, href]) => /\/(day-\d+)\/$/.exec(href)?.[1] ?? []);

describe("the page of an author", () => {
  it("says who it is and lists the newest recaps that it signed", () => {
    const whole = draw(AuthorPage({ context, author: night, newest: newestOf(night.pages) }));
    const html = mainOf(whole);
    expect(wordsIn(html)).toMatch(/^Authors Night desk late hours At night\. /);
    expect(headingsIn(html)[0]).toEqual([1, "Night desk"]);
    expect(linksIn(html)[0]).toEqual(["Authors", "/authors/"]);
    expect(daysIn(html)).toEqual(["day-5", "day-4", "day-3"]);
    expect(linksIn(html).at(-1)).toEqual(["Older recaps", "/authors/night/page/1/"]);
    expect(whole).toContain('<meta name="description" content="Recaps by Night desk"');
  });

  it("of one that has signed nothing is its name alone", () => {
    const author = authorOf(site, "day");
    const newest = newestOf(author.pages);
    const html = mainOf(draw(AuthorPage({ context, author, newest })));
    expect(wordsIn(html)).toBe("Authors Day desk");
  });

  it("goes on, for older recaps, on numbered pages from the oldest", () => {
    const [page] = night.pages;
    if (page === undefined) throw new Error("The author has no page.");
    const html = mainOf(draw(AuthorArchivePage({ context, subject: night, page })));
    expect(headingsIn(html)[0]).toEqual([1, "Night desk, page 1 from the oldest"]);
    expect(daysIn(html)).toEqual(["day-2", "day-1"]);
    expect(linksIn(html)[0]).toEqual(["Night desk", "/authors/night/"]);
    expect(linksIn(html).slice(-2)).toEqual([
      ["Newer recaps", "/authors/night/page/2/"],
      ["Newest recaps", "/authors/night/"],
    ]);
  });
});
