import { expect, test } from "vitest";
import { enGb } from "../../src/words/en-gb.ts";
import { EventExports } from "../../templates/event-exports.tsx";
import { eventOf, markdownText, recapText, siteOf, type Files } from "../model/content-of.ts";
import { draw, linksIn, wordsIn } from "./draw.ts";

/** The links to the exports of the event `talks` of the site that `files` make. */
function linksOf(files: Files): string {
  return draw(EventExports({ event: eventOf(siteOf(files), "talks"), words: enGb.exports }));
}

test("an event with recaps links to its calendar, its table and its timeline", () => {
  const html = linksOf({ "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) });
  expect(wordsIn(html)).toBe("This event as calendar, table and timeline.");
  expect(linksIn(html)).toEqual([
    ["calendar", "/events/talks/events.ics"],
    ["table", "/events/talks/points.csv"],
    ["timeline", "/events/talks/timeline.json"],
  ]);
});

test("an event that has only a start links to its calendar alone", () => {
  const talks = markdownText({ title: "The talks", start: "2045-01-20" });
  expect(wordsIn(linksOf({ "events/talks.md": talks }))).toBe("This event as calendar.");
});

test("an event with neither links to nothing", () => {
  expect(linksOf({})).toBe("");
});
