import { describe, expect, it } from "vitest";
import { plainPageUrl } from "../../../src/model/urls.ts";
import { renderSitemapIndex, renderSitemapPart } from "../../../src/outputs/sitemaps/sitemap.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { readSitemap, validateSitemap } from "./validate-sitemap.ts";

const SITE = "https://host.example/desk/";
const pages = [
  { url: plainPageUrl("a&b"), modifiedAt: at("2025-05-15T19:27:00Z") },
  { url: plainPageUrl("c"), modifiedAt: at("2025-05-16T06:00:00Z") },
  { url: plainPageUrl("d"), modifiedAt: undefined },
];

describe("a sitemap", () => {
  it("lists whole addresses, with the time of those that have one", () => {
    const xml = renderSitemapPart({ pages, siteUrl: SITE });
    validateSitemap(xml, "urlset");
    expect([...readSitemap(xml)]).toEqual([
      [`${SITE}a&b/`, "2025-05-15T19:27:00Z"],
      [`${SITE}c/`, "2025-05-16T06:00:00Z"],
      [`${SITE}d/`, undefined],
    ]);
  });

  it("of sitemaps has the parts, each with the time when it was modified, where that is known", () => {
    const parts = [
      { name: "site", modifiedAt: undefined },
      { name: "2025-05", modifiedAt: at("2025-05-16T06:00:00Z") },
    ];
    const xml = renderSitemapIndex({ parts, siteUrl: SITE });
    validateSitemap(xml, "sitemapindex");
    expect([...readSitemap(xml)]).toEqual([
      [`${SITE}sitemaps/site.xml`, undefined],
      [`${SITE}sitemaps/2025-05.xml`, "2025-05-16T06:00:00Z"],
    ]);
  });

  it("that lists a page twice, or a path, is seen to be wrong", () => {
    const twice = renderSitemapPart({ pages: [...pages, ...pages], siteUrl: SITE });
    expect(() => validateSitemap(twice, "urlset")).toThrow(/Duplicate key/);
    const path = renderSitemapPart({ pages, siteUrl: "/" });
    expect(() => validateSitemap(path, "urlset")).toThrow(/pattern/);
  });
});
