import { ingredientsOf } from "./ingredients-of.ts";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/outputs/list-files.ts";
import {
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../model/content-of.ts";

/** Every output of the site that `files` make, rendered, by its address. */
function render(files: Files): ReadonlyMap<string, string> {
  const site = siteOf(files);
  const { outputs } = listFiles(ingredientsOf(site));
  return new Map(outputs.map(({ url, render }) => [url, render()]));
}

describe("a recap that is added", () => {
  const before = {
    "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
    "events/other.md": markdownText({ title: "Another story" }),
    "recaps/other.md": recapText({ time: "2025-04-10 10:00 Kyiv", events: "[other]" }),
    ...dailyRecaps(5),
  };
  const rendered = render(before);

  /** The addresses whose files are new or have changed once `more` is added. */
  const changedBy = (more: Files): readonly string[] =>
    [...render({ ...before, ...more })]
      .filter(([url, text]) => rendered.get(url) !== text)
      .map(([url]) => url)
      .toSorted();

  /** What tells of every new recap of May in the event `talks`. */
  const TELLING = [
    "/events/talks/events.ics",
    "/catch-up/2025-05.json",
    "/events/talks/feed.json",
    "/events/talks/feed.xml",
    "/events/talks/latest.json",
    "/events/talks/points.csv",
    "/events/talks/rss.xml",
    "/events/talks/timeline.json",
    "/feed.json",
    "/feed.xml",
    "/latest.json",
    "/rss.xml",
    "/service-worker.js",
    "/sitemap.xml",
    "/sitemaps/2025-05.xml",
  ];

  it("on the newest day changes nothing but its own files, the pages that show it and what tells of news", () => {
    const time = "2025-05-05 18:00 Kyiv";
    expect(changedBy({ "recaps/more.md": recapText({ time }) })).toEqual(
      [
        "/",
        "/2025/",
        "/2025/05/",
        "/2025/05/05/",
        "/2025/05/05/day-5/",
        "/2025/05/05/more/",
        "/2025/05/05/more/index.json",
        "/2025/05/05/more/index.txt",
        "/events/",
        "/events/talks/",
        "/events/talks/page/3/",
        ...TELLING,
      ].toSorted(),
    );
  });

  it("on a day of its own changes the pages of the day and the recap before it too", () => {
    const time = "2025-05-06 18:00 Kyiv";
    expect(changedBy({ "recaps/more.md": recapText({ time }) })).toEqual(
      [
        "/",
        "/2025/",
        "/2025/05/",
        "/2025/05/05/",
        "/2025/05/05/day-5/",
        "/2025/05/06/",
        "/2025/05/06/more/",
        "/2025/05/06/more/index.json",
        "/2025/05/06/more/index.txt",
        "/events/",
        "/events/talks/",
        "/events/talks/page/3/",
        ...TELLING,
      ].toSorted(),
    );
  });

  it("as the first of a page of its event changes the page before it and no older one", () => {
    const more = (day: number): Files => ({
      [`recaps/more-${day}.md`]: recapText({ time: `2025-05-${day} 18:00 Kyiv` }),
    });
    const full = render({ ...before, ...more(16) });
    const grown = render({ ...before, ...more(16), ...more(17) });
    const numbered = [...grown.keys()].filter((url) => url.startsWith("/events/talks/page/"));
    const changed = numbered.filter((url) => grown.get(url) !== full.get(url));
    expect(changed).toEqual(["/events/talks/page/3/", "/events/talks/page/4/"]);
  });

  it("to another event leaves every page of this one as it was", () => {
    const time = "2025-05-06 18:00 Kyiv";
    const changed = changedBy({ "recaps/more.md": recapText({ time, events: "[other]" }) });
    expect(changed.filter((url) => url.startsWith("/events/talks/"))).toEqual([]);
    expect(changed).toContain("/events/other/page/1/");
    expect(changed).toContain("/events/other/feed.xml");
  });

  it("as the first of a year leaves the full pages of events as they were", () => {
    const time = "2026-01-01 10:00 Kyiv";
    const changed = changedBy({ "recaps/more.md": recapText({ time }) });
    expect(changed).not.toContain("/events/talks/page/1/");
  });

  it("leaves the part of the sitemap of every other month as it was", () => {
    const time = "2025-06-01 10:00 Kyiv";
    const changed = changedBy({ "recaps/more.md": recapText({ time }) });
    expect(changed.filter((url) => url.startsWith("/sitemaps/"))).toEqual([
      "/sitemaps/2025-06.xml",
    ]);
  });

  it("changes nothing where it is a draft", () => {
    const time = "2025-05-06 18:00 Kyiv";
    expect(changedBy({ "recaps/more.md": recapText({ time, draft: "true" }) })).toEqual([]);
  });
});

describe("a recap whose point is edited", () => {
  const first = (lead: string): string =>
    recapText({ time: "2025-05-01 10:00 Kyiv" }, `- **${lead}**, they say. {#plan}\n`);
  const before = {
    ...dailyRecaps(4),
    "recaps/day-1.md": first("Talks are planned"),
    "recaps/late.md": recapText(
      { time: "2025-05-06 10:00 Kyiv" },
      "- **Talks begin**, both say. {#begin follows=plan}\n",
    ),
  };

  it("changes the later recap with a point that takes it up", () => {
    const [rendered, edited] = [
      render(before),
      render({ ...before, "recaps/day-1.md": first("Talks are near") }),
    ];
    const changed = [...edited].filter(([url, text]) => rendered.get(url) !== text);
    const recaps = changed
      .map(([url]) => url)
      .filter((url) => /^\/2025\/05\/\d\d\/[\w-]+\/$/.test(url));
    expect(recaps.toSorted()).toEqual(["/2025/05/01/day-1/", "/2025/05/06/late/"]);
  });
});
