import { describe, expect, it } from "vitest";
import { firstAddressOf, listOldAddresses } from "../../src/model/old-addresses.ts";
import {
  dailyRecaps,
  eventOf,
  markdownText,
  recapText,
  settingsText,
  siteOf,
} from "./content-of.ts";

describe("old addresses", () => {
  it("are those of recaps, events, entities and authors, with the parts of their pages", () => {
    const site = siteOf({
      "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
      "events/talks.md": markdownText({ title: "The talks", "moved-from": "[/events/old/]" }),
      "people/a-b.md": markdownText({ name: "A B", "moved-from": "/people/a" }),
      "authors/desk.md": markdownText({ name: "Desk", "moved-from": "[/authors/night.html]" }),
      ...dailyRecaps(3, { aliases: "[/x/]" }),
      "recaps/day-2.md": recapText({
        time: "2025-05-02 10:00 Kyiv",
        aliases: "/2025/05/02/day-2/",
      }),
      "recaps/day-3.md": recapText({ time: "2025-05-03 10:00 Kyiv" }),
    });
    expect(listOldAddresses(site).map(({ from, target }) => [from, target])).toEqual([
      ["/x/", "/2025/05/01/day-1/"],
      ["/events/old/", "/events/talks/"],
      ["/events/old/page/1/", "/events/talks/page/1/"],
      ["/events/old/page/2/", "/events/talks/page/2/"],
      ["/people/a/", "/people/a-b/"],
      ["/authors/night.html", "/authors/desk/"],
    ]);
  });

  it("give ids that stay: those of the first address", () => {
    const files = {
      "events/talks.md": markdownText({ title: "T", "moved-from": "[/events/a/, /events/b/]" }),
    };
    expect(firstAddressOf(eventOf(siteOf(files), "talks"))).toBe("/events/a/");
    expect(firstAddressOf(eventOf(siteOf(), "talks"))).toBe("/events/talks/");
  });
});
