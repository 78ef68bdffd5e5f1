import { describe, expect, inject, it } from "vitest";
import { readSitemap, validateSitemap } from "../outputs/sitemaps/validate-sitemap.ts";
import { readDemonstration } from "./demonstration-model.ts";
import { pagesOf, readFolder } from "./site-folder.ts";

const SITE = "https://dateline.example/";
const files = readFolder(inject("siteFolder"));
const parts = [...files].filter(([name]) => name.startsWith("sitemaps/"));

describe("the sitemap of the built site", () => {
  it("is as its schema says, and each of its parts too", () => {
    validateSitemap(files.get("sitemap.xml") ?? "", "sitemapindex");
    for (const [, xml] of parts) validateSitemap(xml, "urlset");
    validateSitemap(files.get("news-sitemap.xml") ?? "", "news");
    expect(parts.length).toBeGreaterThan(5);
  });

  it("names every part that there is", () => {
    const named = [...readSitemap(files.get("sitemap.xml") ?? "").keys()];
    expect(named.toSorted()).toEqual(parts.map(([name]) => `${SITE}${name}`).toSorted());
  });

  it("lists every page once by its canonical address, and nothing else", () => {
    const listed = parts.flatMap(([, xml]) => [...readSitemap(xml).keys()]);
    const canonical = pagesOf(files)
      .filter(([, html]) => !html.includes('name="robots" content="noindex"'))
      .map(([, html]) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? "none");
    expect(listed.toSorted()).toEqual(canonical.toSorted());
  });

  it("says when each recap was last changed", () => {
    const times = new Map(parts.flatMap(([, xml]) => [...readSitemap(xml)]));
    for (const { url, modifiedAt, day } of readDemonstration().recaps) {
      const iso = new Date(modifiedAt).toISOString().replace(".000Z", "Z");
      expect(times.get(SITE + url.slice(1))).toBe(iso);
      expect(files.get(`sitemaps/${day.slice(0, 7)}.xml`)).toContain(url);
    }
  });

  it("is named in robots.txt", () => {
    const named = [...(files.get("robots.txt") ?? "").matchAll(/^Sitemap: (.*)$/gm)];
    expect(named.map(([, url = ""]) => files.has(url.slice(SITE.length)))).toEqual([true, true]);
  });
});
