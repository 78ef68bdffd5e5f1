import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/model/site.ts";
import { describeLiveBlog } from "../../../templates/structured-data/live-blog-posting.ts";
import { eventOf, markdownText, recapText, siteOf, type Lines } from "../../model/content-of.ts";

const body = "- **One.** More. {#one}\n- Two. {#two}\n";

function siteWith(event: Lines = {}): Site {
  return siteOf({
    "events/talks.md": markdownText({ title: "The talks", ...event }),
    "recaps/a.md": recapText({ time: "2025-05-14 10:00 Kyiv" }),
    "recaps/b.md": recapText({ time: "2025-05-15 22:27 Kyiv", lang: "uk" }, body),
  });
}

/** The event `talks` of `site` as a live blog whose page shows its newest recap only. */
function blogOf(site: Site) {
  const event = eventOf(site, "talks");
  const shown = event.recaps.slice(0, 1);
  return describeLiveBlog({ event, shown, settings: site.settings, linked: new Set() });
}

describe("an event as a live blog", () => {
  it("has an update for each point that its page shows, with its own address and time", () => {
    const address = "https://desk.example/2025/05/15/b/";
    const time = "2025-05-15T19:27:00Z";
    expect(blogOf(siteWith())).toMatchObject({
      "@type": "LiveBlogPosting",
      headline: "The talks",
      url: "https://desk.example/events/talks/",
      datePublished: "2025-05-14T07:00:00Z",
      dateModified: time,
      inLanguage: "en-GB",
      liveBlogUpdate: [
        {
          "@type": "BlogPosting",
          headline: "One.",
          datePublished: time,
          url: `${address}#one`,
          inLanguage: "uk",
        },
        { "@type": "BlogPosting", headline: "Two.", datePublished: time, url: `${address}#two` },
      ],
    });
  });

  it("has no end of its coverage before the event has ended", () => {
    const blog = blogOf(siteWith({ state: "live" }));
    expect(blog?.coverageStartTime).toBe("2025-05-14T07:00:00Z");
    expect(blog).not.toHaveProperty("coverageEndTime");
  });

  it("was covered until its last recap where it has ended", () => {
    expect(blogOf(siteWith({ state: "ended" }))?.coverageEndTime).toBe("2025-05-15T19:27:00Z");
  });

  it("is none before its first recap", () => {
    expect(blogOf(siteOf())).toBeUndefined();
  });
});
