import { describe, expect, it } from "vitest";
import {
  absoluteUrl,
  aliasUrl,
  dayUrl,
  eventPageUrl,
  eventsUrl,
  eventUrl,
  exportUrls,
  feedUrls,
  fileOf,
  homeUrl,
  jsonTwinUrl,
  latestUrl,
  monthUrl,
  ninjsTwinUrl,
  notFoundUrl,
  pictureUrl,
  pointUrl,
  recapUrl,
  sitemapPartUrl,
  stylesheetUrl,
  textTwinUrl,
  yearUrl,
  type Url,
} from "../../src/model/urls.ts";
import type { Day } from "../../src/time/day.ts";

const day = "2025-05-15" as Day;
const recap = recapUrl(day, "delegation");

describe("addresses", () => {
  it.each<[what: string, url: Url, expected: string, file: string]>([
    ["the home page", homeUrl, "/", "index.html"],
    ["a recap", recap, "/2025/05/15/delegation/", "2025/05/15/delegation/index.html"],
    [
      "a text twin",
      textTwinUrl(recap),
      "/2025/05/15/delegation/index.txt",
      "2025/05/15/delegation/index.txt",
    ],
    [
      "a JSON twin",
      jsonTwinUrl(recap),
      "/2025/05/15/delegation/index.json",
      "2025/05/15/delegation/index.json",
    ],
    [
      "a ninjs twin",
      ninjsTwinUrl(recap),
      "/2025/05/15/delegation/index.ninjs.json",
      "2025/05/15/delegation/index.ninjs.json",
    ],
    [
      "an event’s calendar",
      exportUrls(eventUrl("talks")).calendar,
      "/events/talks/events.ics",
      "events/talks/events.ics",
    ],
    ["a day", dayUrl(day), "/2025/05/15/", "2025/05/15/index.html"],
    ["a month", monthUrl("2025-05"), "/2025/05/", "2025/05/index.html"],
    ["a year", yearUrl("2025"), "/2025/", "2025/index.html"],
    ["the events", eventsUrl, "/events/", "events/index.html"],
    ["an event", eventUrl("talks"), "/events/talks/", "events/talks/index.html"],
    [
      "a page of an event",
      eventPageUrl("talks", 12),
      "/events/talks/page/12/",
      "events/talks/page/12/index.html",
    ],
    ["a picture", pictureUrl("images/palace.jpg"), "/images/palace.jpg", "images/palace.jpg"],
    ["the style sheet", stylesheetUrl("0a1b"), "/assets/site-0a1b.css", "assets/site-0a1b.css"],
    ["what is newest", latestUrl(homeUrl), "/latest.json", "latest.json"],
    [
      "what is newest in an event",
      latestUrl(eventUrl("talks")),
      "/events/talks/latest.json",
      "events/talks/latest.json",
    ],
    [
      "a feed of an event",
      feedUrls(eventUrl("talks")).atom,
      "/events/talks/feed.xml",
      "events/talks/feed.xml",
    ],
    [
      "a part of the sitemap",
      sitemapPartUrl("2025-05"),
      "/sitemaps/2025-05.xml",
      "sitemaps/2025-05.xml",
    ],
    ["the page for addresses that lead nowhere", notFoundUrl, "/404.html", "404.html"],
  ])("of %s is %s, from the file that a server shows there", (_, url, expected, file) => {
    expect(url).toBe(expected);
    expect(fileOf(url)).toBe(file);
  });

  it("of a point is its recap's with the point's id", () => {
    expect(pointUrl(recap, "umerov")).toBe("/2025/05/15/delegation/#umerov");
  });

  it.each([
    ["/old/name", "/old/name/", "old/name/index.html"],
    ["/old/name/", "/old/name/", "old/name/index.html"],
    ["/old/name.html", "/old/name.html", "old/name.html"],
    ["/v1.2/name", "/v1.2/name/", "v1.2/name/index.html"],
  ])("of the alias %s is %s", (alias, url, file) => {
    expect(aliasUrl(alias)).toBe(url);
    expect(fileOf(aliasUrl(alias))).toBe(file);
  });

  it.each([
    ["https://desk.example/", "/", "https://desk.example/"],
    ["https://desk.example/", "/2025/05/15/", "https://desk.example/2025/05/15/"],
    ["https://desk.example/en/news/", "/", "https://desk.example/en/news/"],
    [
      "https://desk.example/en/news/",
      "/2025/05/15/#umerov",
      "https://desk.example/en/news/2025/05/15/#umerov",
    ],
  ])("on the site at %s make %s whole as %s", (site, url, expected) => {
    expect(absoluteUrl(url, site)).toBe(expected);
  });
});
