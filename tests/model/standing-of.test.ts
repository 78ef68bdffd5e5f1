import { expect, it } from "vitest";
import { standingOf } from "../../src/model/standing-of.ts";
import { dailyRecaps, eventOf, markdownText, siteOf } from "./content-of.ts";

it("where an event stands is what lists say of it, and neither its recaps nor its text", () => {
  const lines = { title: "The talks", summary: "In short.", state: "ended", end: "2025-05-16" };
  const site = siteOf({ "events/talks.md": markdownText(lines, "A text."), ...dailyRecaps(3) });
  const event = eventOf(site, "talks");
  expect(standingOf(event)).toEqual({
    title: "The talks",
    url: "/events/talks/",
    summary: "In short.",
    state: "ended",
    start: undefined,
    end: event.end,
    newest: site.recaps[0]?.clock,
  });
  expect(event.newest?.iso).toBe("2025-05-03T07:00:00Z");
});
