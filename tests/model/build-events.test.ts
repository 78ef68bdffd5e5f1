import { describe, expect, it } from "vitest";
import { at } from "../time/kyiv-moscow.ts";
import {
  dailyRecaps,
  eventOf,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
  type Lines,
} from "./content-of.ts";

/** The state at `now` of an event with `lines` for its front matter. */
function stateOf(lines: Lines, now: string): string {
  const files = { "events/talks.md": markdownText({ title: "Talks", ...lines }) };
  return eventOf(siteOf(files, { now: at(now) }), "talks").state;
}

const TIMES = { start: "2025-05-15 12:00 Kyiv", end: "2025-05-16 18:00 Kyiv" };
const DAYS = { start: "2025-05-15", end: "2025-05-16" };

describe("the state of an event", () => {
  it.each<[Lines, string, string]>([
    [{}, "2025-05-15T00:00:00Z", "live"],
    [TIMES, "2025-05-15T08:59:59Z", "upcoming"],
    [TIMES, "2025-05-15T09:00:00Z", "live"],
    [TIMES, "2025-05-16T15:00:00Z", "live"],
    [TIMES, "2025-05-16T15:00:01Z", "ended"],
    [{ start: TIMES.start }, "2035-01-01T00:00:00Z", "live"],
    [{ end: TIMES.end }, "2015-01-01T00:00:00Z", "live"],
    // A day alone is the primary zone's: from 21:00 UTC to 21:00 UTC in the summer of Kyiv.
    [DAYS, "2025-05-14T20:59:59Z", "upcoming"],
    [DAYS, "2025-05-14T21:00:00Z", "live"],
    [DAYS, "2025-05-16T20:59:59Z", "live"],
    [DAYS, "2025-05-16T21:00:00Z", "ended"],
  ])("with %j is at %s: %s", (lines, now, state) => {
    expect(stateOf(lines, now)).toBe(state);
  });

  it.each(["upcoming", "live", "ended"])("is %s at any time where the file says so", (state) => {
    for (const now of ["2015-01-01T00:00:00Z", "2025-05-15T12:00:00Z", "2035-01-01T00:00:00Z"])
      expect(stateOf({ ...TIMES, state }, now)).toBe(state);
  });
});

describe("the order of events", () => {
  const event = (state: string): string => markdownText({ title: "A story", state });

  it("is by state, then by the newest recap, then by id", () => {
    const { events } = siteOf({
      "events/talks.md": event("ended"),
      "events/a-ended-later.md": event("ended"),
      "events/z-upcoming.md": event("upcoming"),
      "events/b-live-silent.md": event("live"),
      "events/a-live-silent.md": event("live"),
      "events/live-early.md": event("live"),
      "events/live-late.md": event("live"),
      "recaps/1.md": recapText({ time: "2025-05-15 10:00 Kyiv", events: "[talks, live-early]" }),
      "recaps/2.md": recapText({ time: "2025-05-15 11:00 Kyiv", events: "a-ended-later" }),
      "recaps/3.md": recapText({ time: "2025-05-15 12:00 Kyiv", events: "live-late" }),
    });
    expect(events.map(({ id }) => id)).toEqual([
      "live-late",
      "live-early",
      "a-live-silent",
      "b-live-silent",
      "z-upcoming",
      "a-ended-later",
      "talks",
    ]);
  });
});

describe("the pages of an event", () => {
  /** The slugs on each page of the event `talks`, three to a page. */
  const slugsOf = (files: Files): readonly (readonly string[])[] => {
    const settings = settingsText({ "recaps-per-event-page": "3" });
    const { pages } = eventOf(siteOf({ "site.yaml": settings, ...files }), "talks");
    return pages.map(({ items }) => items.map(({ slug }) => slug));
  };

  it("are counted from the oldest recaps, newest first within each", () => {
    expect(slugsOf(dailyRecaps(7))).toEqual([
      ["day-3", "day-2", "day-1"],
      ["day-6", "day-5", "day-4"],
      ["day-7"],
    ]);
  });

  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [6, 2],
  ])("of %i recaps are %i", (recaps, pages) => {
    expect(slugsOf(dailyRecaps(recaps))).toHaveLength(pages);
  });

  it("stay the same, once full, however many recaps are added", () => {
    const many = slugsOf(dailyRecaps(20));
    for (let count = 0; count < 20; count += 1) {
      const full = Math.floor(count / 3);
      expect(slugsOf(dailyRecaps(count)).slice(0, full)).toEqual(many.slice(0, full));
    }
  });

  it("have the addresses that their numbers give", () => {
    const { pages } = eventOf(siteOf(dailyRecaps(21)), "talks");
    expect(pages.map(({ number, url }) => [number, url])).toEqual([
      [1, "/events/talks/page/1/"],
      [2, "/events/talks/page/2/"],
    ]);
  });
});

describe("the places and people of an event", () => {
  const lines = { title: "Talks", places: "[kyiv, x]", people: "[x, tusk]" };
  const named = (name: string): string => markdownText({ name });
  const people = { "people/tusk.md": named("Donald Tusk"), "people/x.md": named("Mr X") };
  const places = { "places/x.md": named("X City"), "places/kyiv.md": named("Kyiv") };
  const event = { "events/talks.md": markdownText(lines) };

  it("are what is said of them, in the order of its file, each of its own kind", () => {
    const talks = eventOf(siteOf({ ...event, ...people, ...places }), "talks");
    expect(talks.places.map(({ name, url }) => [name, url])).toEqual([
      ["Kyiv", "/places/kyiv/"],
      ["X City", "/places/x/"],
    ]);
    expect(talks.people.map(({ name, url }) => [name, url])).toEqual([
      ["Mr X", "/people/x/"],
      ["Donald Tusk", "/people/tusk/"],
    ]);
  });

  it("are only those that have a file, and none where the event has none", () => {
    expect(eventOf(siteOf({ ...event, ...people }), "talks")).toMatchObject({ places: [] });
    expect(eventOf(siteOf(people), "talks")).toMatchObject({ places: [], people: [] });
  });
});
