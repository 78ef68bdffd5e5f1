import { describe, expect, it } from "vitest";
import { renderEventCalendar } from "../../../src/outputs/exports/event-calendar.ts";
import { markdownText, settingsText, siteOf, type Lines } from "../../model/content-of.ts";
import { richSite } from "../rich-recap.ts";
import { exportSourceOf } from "./export-source-of.ts";
import { readCalendar, type ReadEntry } from "./read-calendar.ts";

const ADDRESS = "https://host.example/desk/2025/01/15/meeting/";

/** The entry of an event with `lines` in its front matter, and no recaps. */
function entryOf(lines: Lines): ReadEntry | undefined {
  const talks = markdownText({ title: "The talks", ...lines });
  const site = siteOf({ "events/talks.md": talks });
  return readCalendar(renderEventCalendar(exportSourceOf(site))).entries[0];
}

describe("the calendar of an event", () => {
  it("says whose it is", () => {
    const { properties } = readCalendar(renderEventCalendar(exportSourceOf(richSite())));
    expect(properties).toEqual({
      version: "2.0",
      prodid: "-//Dateline//Dateline//EN",
      calscale: "GREGORIAN",
      name: "The talks – A desk",
      "x-wr-calname": "The talks – A desk",
      description: "Recaps of The talks",
      url: "https://host.example/desk/events/talks/",
    });
  });

  it("has each recap at its instant, with both clocks, its leads, its language and its permanent id", () => {
    const { entries } = readCalendar(renderEventCalendar(exportSourceOf(richSite())));
    expect(entries).toEqual([
      {
        uid: "tag:host.example,2025-01-15:/desk/2025/01/15/meeting/",
        stamp: "2025-01-16T07:00:00Z",
        start: "2025-01-15T21:30:00Z",
        end: undefined,
        summary: "Delegations meet",
        language: "uk",
        description:
          "11.30pm Kyiv (12.30am Thursday Moscow), Wednesday 15 January 2025\n– They met\n– They parted.",
        location: undefined,
        url: ADDRESS,
      },
    ]);
  });

  it.each<[what: string, lines: Lines, start: string, end: string | undefined]>([
    ["a day", { start: "2025-05-11" }, "2025-05-11", undefined],
    ["days", { start: "2025-05-11", end: "2025-07-23" }, "2025-05-11", "2025-07-24"],
    ["one day to its end", { start: "2025-05-11", end: "2025-05-11" }, "2025-05-11", "2025-05-12"],
    ["a time", { start: "2025-05-11 10:00 Kyiv" }, "2025-05-11T07:00:00Z", undefined],
    [
      "times",
      { start: "2025-05-11 10:00 Kyiv", end: "2025-05-11 12:30 Kyiv" },
      "2025-05-11T07:00:00Z",
      "2025-05-11T09:30:00Z",
    ],
    [
      "a day and a time",
      { start: "2025-05-11", end: "2025-05-12 12:30 Kyiv" },
      "2025-05-10T21:00:00Z",
      "2025-05-12T09:30:00Z",
    ],
  ])("has an event of %s from its start to its end", (_, lines, start, end) => {
    expect(entryOf(lines)).toMatchObject({ start, end });
  });

  it("says of the event itself what it is, where, and under which first address", () => {
    const site = siteOf({
      "site.yaml": settingsText({ "first-url": "https://old.example/" }),
      "places/hall.md": markdownText({ name: "Great Hall" }),
      "places/garden.md": markdownText({ name: "Garden" }),
      "events/talks.md": markdownText({
        title: "The talks",
        summary: "Two sides; one table.",
        start: "2025-05-11",
        places: "[hall, garden]",
      }),
    });
    expect(readCalendar(renderEventCalendar(exportSourceOf(site))).entries).toEqual([
      {
        uid: "https://old.example/events/talks/",
        stamp: "2025-05-10T21:00:00Z",
        start: "2025-05-11",
        end: undefined,
        summary: "The talks",
        language: "en-GB",
        description: "Two sides; one table.",
        location: "Great Hall, Garden",
        url: "https://desk.example/events/talks/",
      },
    ]);
  });

  it("has no entry for an event without a start", () => {
    expect(entryOf({})).toBeUndefined();
  });
});
