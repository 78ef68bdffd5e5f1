import { expect, it } from "vitest";
import { dailyRecaps, markdownText, recapText, settingsText, siteOf } from "./content-of.ts";

it("the old addresses of a site are those of its settings and of all recaps, withdrawn ones too", () => {
  const { aliases } = siteOf({
    "site.yaml": settingsText({ redirects: "[{ from: /events/old/, to: /events/talks/ }]" }),
    "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv", aliases: "[/old, /older.html]" }),
    "recaps/b.md": recapText({
      time: "2025-05-16 10:00 Kyiv",
      aliases: "[/2025/05/16/b-1/]",
      withdrawn: "{ time: 2025-05-17 10:00 Kyiv, text: By request }",
    }),
    "recaps/c.md": recapText({
      time: "2025-05-17 10:00 Kyiv",
      aliases: "[/c/]",
      draft: "true",
    }),
  });
  expect(
    aliases.map(({ from, target, title, key, file }) => [from, target, title, key, file]),
  ).toEqual([
    ["/events/old/", "/events/talks/", "/events/talks/", "redirects", "content/site.yaml"],
    ["/old/", "/2025/05/15/a/", "They meet", "aliases", "content/recaps/a.md"],
    ["/older.html", "/2025/05/15/a/", "They meet", "aliases", "content/recaps/a.md"],
    ["/2025/05/16/b-1/", "/2025/05/16/b/", "They meet", "aliases", "content/recaps/b.md"],
  ]);
});

it("the old addresses of events, entities and authors lead to their pages and to the parts of them", () => {
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
  expect(site.aliases.map(({ from, target }) => [from, target])).toEqual([
    ["/x/", "/2025/05/01/day-1/"],
    ["/events/old/", "/events/talks/"],
    ["/events/old/page/1/", "/events/talks/page/1/"],
    ["/events/old/page/2/", "/events/talks/page/2/"],
    ["/people/a/", "/people/a-b/"],
    ["/authors/night.html", "/authors/desk/"],
  ]);
});
