import { describe, expect, it } from "vitest";
import type { Url } from "../../../src/model/urls.ts";
import { buildSitemapParts } from "../../../src/outputs/sitemaps/sitemap-parts.ts";
import { recapText, siteOf } from "../../model/content-of.ts";
import { at } from "../../time/kyiv-moscow.ts";

const corrections = "[{ time: 2025-06-03 09:00 Kyiv, text: No. }]";
const site = siteOf({
  "recaps/a.md": recapText({ time: "2025-05-31 23:30 Kyiv", corrections }),
  "recaps/b.md": recapText({ time: "2025-05-31 20:00 Kyiv", aliases: "[/old, /old/b.html]" }),
  "recaps/c.md": recapText({ time: "2025-06-01 00:30 Kyiv" }),
});
const others = ["/", "/404.html", "/feed.xml", "/about/", "/2025/"] as Url[];
const parts = buildSitemapParts(site, others);

describe("the parts of a sitemap", () => {
  it("are one for each month of the primary zone, and one for the rest", () => {
    expect(parts.map(({ name }) => name)).toEqual(["site", "2025-06", "2025-05"]);
  });

  it("have a month’s own page, its days and its recaps, each modified when its news was", () => {
    expect(parts[2]?.pages).toEqual([
      { url: "/2025/05/", modifiedAt: at("2025-06-03T06:00:00Z") },
      { url: "/2025/05/31/", modifiedAt: at("2025-06-03T06:00:00Z") },
      { url: "/2025/05/31/a/", modifiedAt: at("2025-06-03T06:00:00Z") },
      { url: "/2025/05/31/b/", modifiedAt: at("2025-05-31T17:00:00Z") },
    ]);
  });

  it("are modified when the last of their pages was, as far as that is known", () => {
    expect(parts.map(({ modifiedAt }) => modifiedAt)).toEqual([
      undefined,
      at("2025-05-31T21:30:00Z"),
      at("2025-06-03T06:00:00Z"),
    ]);
  });

  it("have in the rest all other pages, and no files that are none", () => {
    expect(parts[0]?.pages.map(({ url }) => url)).toEqual(["/", "/about/", "/2025/"]);
    expect(parts[0]?.pages.every(({ modifiedAt }) => modifiedAt === undefined)).toBe(true);
  });
});
