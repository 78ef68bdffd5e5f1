import { describe, expect, it } from "vitest";
import { eventUrl, recapUrl, type Url } from "../../src/model/urls.ts";
import type { Day } from "../../src/time/day.ts";
import { Page } from "../../templates/page.tsx";
import { dailyRecaps, recapText, settingsText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, wordsIn } from "./draw.ts";

interface Wanted {
  readonly url?: Url;
  readonly title?: string;
  readonly description?: string;
  readonly feeds?: Url;
  readonly structuredData?: readonly object[];
  readonly files?: Files;
}

/** A page whose main part is the word “Words”. */
function pageOf({ title, description, files = {}, ...address }: Wanted): string {
  const context = contextOf(siteOf(files));
  return draw(Page({ context, title, description, children: "Words", ...address }));
}

describe("the frame of a page", () => {
  it.each([
    [undefined, "A desk"],
    ["The talks", "The talks – A desk"],
    ["x".repeat(61), `${"x".repeat(61)} – A desk`],
    ["x".repeat(62), "x".repeat(62)],
    ["x".repeat(200), "x".repeat(200)],
  ])("names the document of the title “%s”: “%s”", (title, name) => {
    expect(pageOf(title === undefined ? {} : { title })).toContain(`<title>${name}</title>`);
  });

  it("is in the site’s language, with what it is given in its main part", () => {
    const html = pageOf({ files: { "site.yaml": settingsText({ language: "en-IE" }) } });
    expect(html).toMatch(/^<html lang="en-IE">/);
    expect(mainOf(html)).toBe("Words");
  });

  it("has its whole address, in the sub-folder too, and may be found", () => {
    const url = recapUrl("2025-05-15" as Day, "meeting");
    const files = { "site.yaml": settingsText({ url: "https://host.example/desk/" }) };
    const html = pageOf({ url, files });
    expect(html).toMatch(
      /<link rel="canonical" href="https:\/\/host.example\/desk\/2025\/05\/15\/meeting\/"/,
    );
    expect(html).not.toContain("noindex");
  });

  it("without an address is not to be found, and has none", () => {
    const html = pageOf({});
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain("canonical");
  });

  it("describes itself only where it is given a description", () => {
    expect(pageOf({ description: "In short." })).toContain(
      '<meta name="description" content="In short."',
    );
    expect(pageOf({})).not.toContain('name="description"');
  });

  it("leads feed readers to the feeds of the site, and to those of its own first", () => {
    const feedsOf = (html: string): readonly (string | undefined)[] =>
      [...html.matchAll(/<link rel="alternate"[^>]*atom[^>]*href="([^"]*)"/g)].map(
        ([, url]) => url,
      );
    expect(feedsOf(pageOf({}))).toEqual(["/feed.xml"]);
    expect(feedsOf(pageOf({ feeds: eventUrl("talks") }))).toEqual([
      "/events/talks/feed.xml",
      "/feed.xml",
    ]);
  });

  it("is described where its address is shared, unless it has none", () => {
    expect(pageOf({ url: recapUrl("2025-05-15" as Day, "a") })).toContain('property="og:title"');
    expect(pageOf({})).not.toContain("og:");
  });

  it("holds each piece of structured data in its head", () => {
    const html = pageOf({ structuredData: [{ a: 1 }, { b: 2 }] });
    const [head = ""] = html.split("</head>");
    expect([...head.matchAll(/ld\+json">([^<]*)</g)].map(([, json]) => json)).toEqual([
      '{"a":1}',
      '{"b":2}',
    ]);
  });

  it("links to the home page, the events and the archive, and past them to its main part", () => {
    const time = "2024-05-15 22:27 Kyiv";
    const files = { ...dailyRecaps(1), "recaps/old.md": recapText({ time }) };
    expect(linksIn(pageOf({ files }))).toEqual([
      ["Skip to the content", "#main"],
      ["A desk", "/"],
      ["Latest", "/"],
      ["Events", "/events/"],
      ["Archive", "/archive/"],
      ["Search", "/search/"],
      ["Corrections", "/corrections/"],
      ["Atom", "/feed.xml"],
      ["RSS", "/rss.xml"],
      ["JSON Feed", "/feed.json"],
    ]);
    expect(pageOf({})).toMatch(/<main id="main"/);
  });

  it("says whose clocks and days it shows, by which version of the tz database", () => {
    const zones = "[{ id: Asia/Kolkata, label: Delhi }, { id: Europe/London, label: London }]";
    expect(wordsIn(pageOf({ files: { "site.yaml": settingsText({ zones }) } }))).toContain(
      "Times are given in Delhi and in London. Days are those of Delhi. Clock changes follow the tz database, version 2025b.",
    );
  });
});
