import { expect, it } from "vitest";
import { EventsPage } from "../../templates/events-page.tsx";
import { markdownText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

it("the list of events has all of them, the live ones first, each with where it stands", () => {
  const site = siteOf({
    "events/gone.md": markdownText({ title: "Gone", state: "ended", summary: "It is over." }),
    "events/coming.md": markdownText({ title: "To come", state: "upcoming" }),
  });
  const html = mainOf(draw(EventsPage({ context: contextOf(site), events: site.events })));
  expect(wordsIn(html)).toBe(
    "Events The talks Live: no recap yet To come Not begun Gone Ended: as it happened It is over.",
  );
  expect(linksIn(html)).toEqual([
    ["The talks", "/events/talks/"],
    ["To come", "/events/coming/"],
    ["Gone", "/events/gone/"],
  ]);
  expect(headingsIn(html).map(([level]) => level)).toEqual([1, 2, 2, 2]);
});
