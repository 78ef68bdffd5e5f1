import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { fileOf } from "../../src/model/urls.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import type { SiteFiles } from "../../src/outputs/site-files.ts";
import { dailyRecaps, markdownText, recapText, settingsText, siteOf } from "../model/content-of.ts";
import { richSite } from "./rich-recap.ts";
import { ingredientsOf } from "./ingredients-of.ts";

function filesOf(site: Site): SiteFiles {
  return listFiles(ingredientsOf(site, "p{}"));
}

describe("the list of files", () => {
  const { outputs, copies } = filesOf(richSite());

  it("has every kind of file", () => {
    expect(outputs.map(({ url }) => url)).toEqual([
      "/2025/01/15/meeting/",
      "/2025/01/",
      "/2025/01/15/",
      "/2025/01/15/meeting/index.txt",
      "/2025/01/15/meeting/index.json",
      "/old/meeting/",
      "/catch-up/2025-01.json",
      "/events/",
      "/events/talks/",
      "/events/talks/page/1/",
      "/events/visit/",
      "/events/visit/page/1/",
      "/authors/",
      "/authors/night/",
      "/authors/night/page/1/",
      "/events/talks/feed.xml",
      "/events/talks/rss.xml",
      "/events/talks/feed.json",
      "/events/talks/latest.json",
      "/events/visit/feed.xml",
      "/events/visit/rss.xml",
      "/events/visit/feed.json",
      "/events/visit/latest.json",
      "/events/talks/events.ics",
      "/events/talks/points.csv",
      "/events/talks/timeline.json",
      "/events/visit/events.ics",
      "/events/visit/points.csv",
      "/events/visit/timeline.json",
      "/service-worker.js",
      "/",
      "/404.html",
      "/feed.xml",
      "/rss.xml",
      "/feed.json",
      "/latest.json",
      "/robots.txt",
      "/site.webmanifest",
      "/sitemap.xml",
      "/news-sitemap.xml",
      "/_headers",
      "/_redirects",
      "/offline/",
      "/search/",
      "/search/search.json",
      "/assets/search-0a.js",
      "/assets/search-0a.css",
      "/assets/site-0a.css",
      "/assets/site-0a.js",
      "/archive/",
      "/2025/",
      "/corrections/",
      "/corrections/feed.xml",
      "/corrections/rss.xml",
      "/corrections/feed.json",
      "/sitemaps/site.xml",
      "/sitemaps/2025-01.xml",
    ]);
    expect(copies).toEqual([
      {
        url: "/images/hall.jpg",
        source: "images/hall.jpg",
        file: "/content/images/hall.jpg",
        fingerprint: hash("sha256", ""),
      },
    ]);
  });

  it("has a list of each kind of entity, and pages, that the content has", () => {
    const named = markdownText({ name: "They" });
    const files = {
      "site.yaml": settingsText({ "recaps-per-event-page": "1" }),
      "people/they.md": named,
      "organisations/union.md": markdownText({ name: "A union" }),
      "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
      ...dailyRecaps(2),
    };
    const urls = filesOf(siteOf(files)).outputs.map(({ url }) => url);
    expect(urls.filter((url) => /people|places|organisations|authors|about/.test(url))).toEqual([
      "/people/",
      "/organisations/",
      "/people/they/",
      "/people/they/page/1/",
      "/people/they/page/2/",
      "/organisations/union/",
      "/about/",
    ]);
  });

  it("has each address once", () => {
    const urls = [...outputs, ...copies].map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it("names the content file that an output comes from", () => {
    const sources = new Map(outputs.map(({ url, source }) => [url, source]));
    const recap = "content/recaps/2025-01-15-2330-meeting.md";
    for (const [url, source] of sources) {
      if (/meeting/.test(url)) expect(source).toBe(recap);
      if (/talks/.test(url)) expect(source).toBe("content/events/talks.md");
    }
  });

  it("renders pages, twins, a redirect and the style sheet as what they are", () => {
    const texts = new Map(outputs.map(({ url, render }) => [url, render()]));
    for (const [url, text] of texts)
      if (/(?:\/|\.html)$/.test(url)) expect(text.startsWith("<!DOCTYPE html>\n<html")).toBe(true);
    const all = Object.fromEntries(texts);
    expect(all["/assets/site-0a.css"]).toBe("p{}");
    expect(all["/old/meeting/"]).toContain('content="0; url=../../2025/01/15/meeting/"');
    expect(all["/404.html"]).toContain('href="/desk/events/"');
    expect(all["/2025/01/15/meeting/index.txt"]).toMatch(/^Delegations meet\n/);
    expect(all["/2025/01/15/meeting/index.json"]).toMatch(/^\{\n/);
  });

  it("shows each picture where its copy is, whatever its name", () => {
    const time = "2025-05-15 22:27 Kyiv";
    const name = "images/hall #1?.jpg";
    const image = `{ src: "/${name}", alt: A hall }`;
    const site = siteOf({ [name]: "", "recaps/a.md": recapText({ time, image }) });
    const { outputs, copies } = filesOf(site);
    const page = outputs.find(({ url }) => url === "/2025/05/15/a/")?.render() ?? "";
    const src = /<img src="([^"]*)"/.exec(page)?.[1] ?? "";
    const { pathname } = new URL(src, "https://desk.example/2025/05/15/a/");
    expect(copies.map(({ url }) => fileOf(url))).toContain(decodeURIComponent(pathname.slice(1)));
  });

  it("renders the same text each time", () => {
    for (const { render } of outputs) expect(render()).toBe(render());
  });
});
