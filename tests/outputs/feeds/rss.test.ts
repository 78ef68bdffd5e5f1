import { parseRssFeed } from "feedsmith";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { renderRss } from "../../../src/outputs/feeds/rss.ts";
import { asMarkup } from "../../../src/outputs/xml.ts";
import { feedOf, hostile, poisoned } from "../hostile.ts";

describe("an RSS feed", () => {
  it("is read as what it was made from, hostile text and all", () => {
    const feed = feedOf(hostile);
    const [entry] = feed.entries;
    const read = parseRssFeed(renderRss(feedOf(poisoned)));
    expect(read).toMatchObject({
      title: hostile,
      link: feed.page,
      language: "en-GB",
      lastBuildDate: "Fri, 16 May 2025 06:00:00 GMT",
      atom: { links: [{ rel: "self", href: feed.urls.rss, type: "application/rss+xml" }] },
    });
    expect(read.items).toMatchObject([
      {
        title: hostile,
        link: entry?.url,
        guid: { value: entry?.id, isPermaLink: false },
        pubDate: "Thu, 15 May 2025 19:27:00 GMT",
        atom: { updated: "2025-05-16T06:00:00Z" },
        dc: { creators: [hostile, "Night desk"], languages: ["uk"] },
        categories: [{ name: hostile, domain: entry?.url }],
        content: { encoded: `<p>${hostile}</p>` },
      },
    ]);
  });

  it("has markup in its descriptions, which readers show as the text that it was", () => {
    using document = XmlDocument.fromString(renderRss(feedOf(poisoned)));
    for (const path of ["/rss/channel/description", "/rss/channel/item/description"])
      expect(document.get(path)?.content).toBe(asMarkup(hostile));
    expect(asMarkup("a <b> & c")).toBe("a &lt;b&gt; &amp; c");
  });

  it("names a hub where there is one", () => {
    const hub = "https://hub.example/";
    expect(parseRssFeed(renderRss(feedOf("a", { hub }))).atom?.links).toContainEqual({
      rel: "hub",
      href: hub,
    });
    expect(renderRss(feedOf("a"))).not.toContain("hub");
  });

  it("without entries has no date", () => {
    const xml = renderRss(feedOf("a", { entries: [], updatedAt: undefined }));
    expect(xml).not.toMatch(/Date>/);
    expect(parseRssFeed(xml).title).toBe("a");
  });
});
