import { parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { renderJsonFeed } from "../../../src/outputs/feeds/json-feed.ts";
import { entryOf, feedOf, hostile, poisoned } from "../hostile.ts";

describe("a JSON feed", () => {
  it("is read as what it was made from, hostile text and all", () => {
    const feed = feedOf(hostile);
    const [entry] = feed.entries;
    expect(parseJsonFeed(renderJsonFeed(feedOf(poisoned)))).toEqual({
      title: hostile,
      home_page_url: feed.page,
      feed_url: feed.urls.json,
      description: hostile,
      language: "en-GB",
      authors: [{ name: hostile, url: feed.page }],
      items: [
        {
          id: entry?.id,
          url: entry?.url,
          title: hostile,
          summary: hostile,
          content_html: `<p>${hostile}</p>`,
          image: entry?.url,
          date_published: "2025-05-15T19:27:00Z",
          date_modified: "2025-05-16T06:00:00Z",
          authors: entry?.authors,
          tags: [hostile],
          language: "uk",
        },
      ],
    });
  });

  it("says of which version it is, and leaves out what it has not", () => {
    const bare = { ...entryOf("a"), authors: [], image: undefined, summary: undefined };
    const read = JSON.parse(renderJsonFeed(feedOf("a", { entries: [bare] }))) as {
      readonly version: string;
      readonly items: readonly object[];
    };
    expect(read.version).toBe("https://jsonfeed.org/version/1.1");
    for (const key of ["authors", "image", "summary"])
      expect(read.items[0]).not.toHaveProperty(key);
    expect(read).not.toHaveProperty("hubs");
  });

  it("names a hub where there is one", () => {
    const hub = "https://hub.example/";
    expect(parseJsonFeed(renderJsonFeed(feedOf("a", { hub }))).hubs).toEqual([
      { type: "WebSub", url: hub },
    ]);
  });
});
