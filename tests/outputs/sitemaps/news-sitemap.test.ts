import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/model/site.ts";
import { listNews, renderNewsSitemap } from "../../../src/outputs/sitemaps/news-sitemap.ts";
import { recapText, settingsText, siteOf, type Files } from "../../model/content-of.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { readSitemap, validateSitemap } from "./validate-sitemap.ts";

/** The news sitemap of `site`. */
function newsOf(site: Site): string {
  return renderNewsSitemap({ recaps: listNews(site), settings: site.settings });
}

/** The slugs that the news sitemap of `files` lists at `now`, oldest last. */
function listedAt(now: string, files: Files, withDrafts = false): readonly string[] {
  const xml = newsOf(siteOf(files, { now: at(now), withDrafts }));
  validateSitemap(xml, "news");
  return [...readSitemap(xml).keys()].map((url) => url.split("/").at(-2) ?? "");
}

describe("the sitemap of news", () => {
  const files = {
    "recaps/a.md": recapText({ time: "2025-05-15T10:00Z" }),
    "recaps/b.md": recapText({ time: "2025-05-16T10:00Z" }),
  };

  it.each([
    ["2025-05-15T09:59:59Z", []],
    ["2025-05-15T10:00:00Z", ["a"]],
    ["2025-05-17T10:00:00Z", ["b", "a"]],
    ["2025-05-17T10:00:01Z", ["b"]],
    ["2025-05-18T10:00:01Z", []],
  ])("at %s has the recaps of the 48 hours before", (now, slugs) => {
    expect(listedAt(now, files)).toEqual(slugs);
  });

  it("has no draft, in a preview neither", () => {
    const draft = { "recaps/a.md": recapText({ time: "2025-05-15T10:00Z", draft: "true" }) };
    expect(listedAt("2025-05-15T11:00:00Z", draft, true)).toEqual([]);
  });

  it("names the publication, the language, the time and the title", () => {
    const site = siteOf(
      {
        "site.yaml": settingsText({ title: "A & B" }),
        "recaps/a.md": recapText({ time: "2025-05-15T10:00Z", title: "1 < 2 & 3" }),
        "recaps/b.md": recapText({ time: "2025-05-15T11:00Z", lang: "uk-UA" }),
      },
      { now: at("2025-05-15T12:00:00Z") },
    );
    const xml = newsOf(site);
    validateSitemap(xml, "news");
    const texts = (name: string): readonly (string | undefined)[] =>
      [...xml.matchAll(new RegExp(`<news:${name}>(.*)</news:${name}>`, "g"))].map(
        ([, text]) => text,
      );
    expect(texts("name")).toEqual(["A &amp; B", "A &amp; B"]);
    expect(texts("language")).toEqual(["uk", "en"]);
    expect(texts("publication_date")).toEqual(["2025-05-15T11:00:00Z", "2025-05-15T10:00:00Z"]);
    expect(texts("title")).toEqual(["They meet", "1 &lt; 2 &amp; 3"]);
  });
});
