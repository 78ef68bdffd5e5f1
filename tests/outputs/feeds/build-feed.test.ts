import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/model/site.ts";
import {
  buildCorrectionsFeed,
  buildEventFeed,
  buildSiteFeed,
  correctionsForFeed,
  recapsForFeed,
} from "../../../src/outputs/feeds/build-feed.ts";
import type { Feed } from "../../../src/outputs/feeds/feed.ts";
import {
  dailyRecaps,
  eventOf,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../../model/content-of.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { richSite } from "../rich-recap.ts";

const time = "2025-05-15 22:27 Kyiv";

/** The feed of `site`. */
function siteFeedOf({ recaps, settings }: Site): Feed {
  return buildSiteFeed({ recaps: recapsForFeed(recaps), settings });
}

/** The feed of the corrections of `site`. */
function correctionsFeedOf({ corrections, settings }: Site): Feed {
  return buildCorrectionsFeed({ corrections: correctionsForFeed(corrections), settings });
}

describe("the feed of a site", () => {
  const site = richSite();

  it("follows the home page, and describes each recap whole", () => {
    const { entries, ...feed } = siteFeedOf(site);
    expect(feed).toEqual({
      id: "https://host.example/desk/",
      title: "A desk",
      description: "Recaps of A desk",
      language: "en-GB",
      page: "https://host.example/desk/",
      urls: {
        atom: "https://host.example/desk/feed.xml",
        rss: "https://host.example/desk/rss.xml",
        json: "https://host.example/desk/feed.json",
      },
      hub: undefined,
      publisher: { name: "A desk", url: "https://host.example/desk/" },
      updatedAt: at("2025-01-16T07:00:00Z"),
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: "tag:host.example,2025-01-15:/desk/2025/01/15/meeting/",
      url: "https://host.example/desk/2025/01/15/meeting/",
      title: "Delegations meet",
      language: "uk",
      publishedAt: at("2025-01-15T21:30:00Z"),
      updatedAt: at("2025-01-16T07:00:00Z"),
      authors: [{ name: "Night desk", url: "https://host.example/desk/authors/night/" }],
      categories: [
        { term: "visit", label: "The visit", url: "https://host.example/desk/events/visit/" },
        { term: "talks", label: "The talks", url: "https://host.example/desk/events/talks/" },
      ],
      summary: "A short meeting.",
      image: "https://host.example/desk/images/hall.jpg",
    });
    expect(entries[0]?.html).toContain("They met");
  });

  it("has the newest 30 recaps", () => {
    const { entries, updatedAt } = siteFeedOf(siteOf(dailyRecaps(31)));
    expect(entries.map(({ url }) => url.split("/").at(-2))).toEqual(
      Array.from({ length: 30 }, (_, index) => `day-${31 - index}`),
    );
    expect(updatedAt).toBe(at("2025-05-31T07:00:00Z"));
  });

  it("without recaps was never updated", () => {
    const feed = siteFeedOf(siteOf());
    expect([feed.entries, feed.updatedAt]).toEqual([[], undefined]);
  });

  it("is described as the site is, and names its hub", () => {
    const lines = { description: "News, on time", hub: "https://hub.example/" };
    const { description, hub } = siteFeedOf(siteOf({ "site.yaml": settingsText(lines) }));
    expect([description, hub]).toEqual(["News, on time", "https://hub.example/"]);
  });

  it("moves an entry on an update and on a correction, and on nothing else", () => {
    const updatedAt = (lines: Readonly<Record<string, string>>): number | undefined =>
      siteFeedOf(siteOf({ "recaps/a.md": recapText({ time, ...lines }) })).entries[0]?.updatedAt;
    const published = at("2025-05-15T19:27:00Z");
    expect(updatedAt({})).toBe(published);
    expect(updatedAt({ title: "Another", summary: "Another", sources: "[{ publisher: A }]" })).toBe(
      published,
    );
    expect(updatedAt({ updated: "2025-05-15 23:00 Kyiv" })).toBe(at("2025-05-15T20:00:00Z"));
    const corrections = "[{ time: 2025-05-16 09:00 Kyiv, text: No. }]";
    expect(updatedAt({ corrections, updated: "2025-05-15 23:00 Kyiv" })).toBe(
      at("2025-05-16T06:00:00Z"),
    );
  });

  it("takes the first point’s lead for a summary where there is none", () => {
    const { entries } = siteFeedOf(siteOf({ "recaps/a.md": recapText({ time }) }));
    expect(entries[0]?.summary).toBe("They met");
  });

  it("keeps its own id and its entries’ on a mirror, where all its links lead to the mirror", () => {
    const files = { "recaps/a.md": recapText({ time }) };
    const here = siteFeedOf(siteOf(files));
    const there = siteFeedOf(siteOf(files, { url: "https://mirror.example/x/" }));
    expect(there.id).toBe(here.id);
    expect(there.entries[0]?.id).toBe(here.entries[0]?.id);
    expect(there.page).toBe("https://mirror.example/x/");
    expect(there.entries[0]?.url).toBe("https://mirror.example/x/2025/05/15/a/");
  });
});

describe("the feed of an event", () => {
  const files: Files = {
    "events/other.md": markdownText({ title: "Another story", summary: "In short." }),
    "recaps/a.md": recapText({ time }),
    "recaps/b.md": recapText({ time, events: "[other]" }),
  };

  it.each([
    ["talks", "a", "The talks – A desk", "Recaps of The talks"],
    ["other", "b", "Another story – A desk", "In short."],
  ])("%s follows its page and has its own recaps only", (id, slug, title, description) => {
    const site = siteOf(files);
    const event = eventOf(site, id);
    const recaps = recapsForFeed(event.recaps);
    const feed = buildEventFeed({ event, recaps, settings: site.settings });
    expect(feed).toMatchObject({ title, description, page: `https://desk.example/events/${id}/` });
    expect(feed.urls.rss).toBe(`https://desk.example/events/${id}/rss.xml`);
    expect(feed.entries.map(({ url }) => url)).toEqual([
      `https://desk.example/2025/05/15/${slug}/`,
    ]);
  });
});

describe("the feed of corrections", () => {
  const correct = (lines: readonly string[]): string => `[${lines.join(", ")}]`;

  it("has a correction an entry, newest first, each at its point", () => {
    const corrections = correct([
      "{ time: 2025-05-16 09:00 Kyiv, text: It was two. }",
      "{ time: 2025-05-16 10:00 Kyiv, point: met, text: It was three. }",
    ]);
    const site = siteOf({ "recaps/a.md": recapText({ time, corrections }) });
    const { title, page, entries, updatedAt } = correctionsFeedOf(site);
    expect([title, page]).toEqual(["Corrections – A desk", "https://desk.example/corrections/"]);
    expect(updatedAt).toBe(at("2025-05-16T07:00:00Z"));
    const id = "tag:desk.example,2025-05-15:/2025/05/15/a/#correction-2025-05-16T";
    expect(entries).toMatchObject([
      {
        id: `${id}07:00:00Z-met`,
        url: "https://desk.example/2025/05/15/a/#met",
        title: "Correction to “They meet”",
        publishedAt: at("2025-05-16T07:00:00Z"),
        summary: "It was three.",
        authors: [],
      },
      { id: `${id}06:00:00Z`, url: "https://desk.example/2025/05/15/a/", summary: "It was two." },
    ]);
  });

  it("tells corrections of one minute apart, and keeps their ids where their words are edited", () => {
    const idsOf = (first: string, lines = {}): readonly string[] => {
      const corrections = correct([
        `{ time: 2025-05-16 09:00 Kyiv, text: ${first} }`,
        "{ time: 2025-05-16 09:00 Kyiv, text: Two. }",
      ]);
      const site = siteOf({ "recaps/a.md": recapText({ time, corrections, ...lines }) });
      return correctionsFeedOf(site).entries.map(({ id }) => id);
    };
    const ids = idsOf("One.");
    expect(new Set(ids).size).toBe(2);
    expect(idsOf("Another one.", { title: "Another title" })).toEqual(ids);
  });

  it("has the newest 50", () => {
    const corrections = correct(
      Array.from({ length: 51 }, (_, minute) => {
        const clock = `10:${String(minute).padStart(2, "0")}`;
        return `{ time: 2025-05-16 ${clock} Kyiv, text: Minute ${minute}. }`;
      }),
    );
    const site = siteOf({ "recaps/a.md": recapText({ time, corrections }) });
    const { entries } = correctionsFeedOf(site);
    expect(entries).toHaveLength(50);
    expect(entries.map(({ summary }) => summary)).not.toContain("Minute 0.");
  });
});
