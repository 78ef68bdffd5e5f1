import { describe, expect, it } from "vitest";
import { headEvents } from "../../src/model/build-events.ts";
import { groupByEvent } from "../../src/model/group-by-event.ts";
import { findNeighbours } from "../../src/model/find-neighbours.ts";
import type { Neighbours } from "../../src/model/site.ts";
import { contentOf, dailyRecaps, markdownText, recapText, siteOf } from "./content-of.ts";

const files = {
  "events/visit.md": markdownText({ title: "The visit" }),
  "recaps/one.md": recapText({ time: "2025-05-15 10:00 Kyiv", events: "[talks]" }),
  "recaps/two.md": recapText({ time: "2025-05-15 11:00 Kyiv", events: "[visit, talks]" }),
  "recaps/three.md": recapText({ time: "2025-05-15 12:00 Kyiv", events: "[visit]", lang: "uk" }),
  "recaps/four.md": recapText({ time: "2025-05-15 13:00 Kyiv", events: "[talks]" }),
  "recaps/draft.md": recapText({ time: "2025-05-15 11:30 Kyiv", draft: "true" }),
};
const site = siteOf(files);

/** What is around the recap `slug`, by event. */
function neighboursOf(slug: string): readonly Neighbours[] {
  const recap = site.recaps.find((each) => each.slug === slug);
  return (recap && site.neighbours.get(recap)) ?? [];
}

/** The addresses before and after the recap `slug`, by event. */
function aroundOf(slug: string): unknown {
  return neighboursOf(slug).map(({ event, previous, next }) => [
    event.id,
    previous?.url,
    next?.url,
  ]);
}

describe("findNeighbours", () => {
  it.each([
    ["one", "the first of its event", [["talks", undefined, "/2025/05/15/two/"]]],
    [
      "two",
      "in two events, each with its own order",
      [
        ["visit", undefined, "/2025/05/15/three/"],
        ["talks", "/2025/05/15/one/", "/2025/05/15/four/"],
      ],
    ],
    ["three", "the last of its event", [["visit", "/2025/05/15/two/", undefined]]],
    ["four", "next to one that is not a draft", [["talks", "/2025/05/15/two/", undefined]]],
  ])("finds what is around the recap “%s”, %s", (slug, _, expected) => {
    expect(aroundOf(slug)).toHaveLength(expected.length);
    expect(aroundOf(slug)).toEqual(expect.arrayContaining(expected));
  });

  it("says of a neighbour what a link to it needs, and nothing else", () => {
    const three = site.recaps.find(({ slug }) => slug === "three");
    const visit = neighboursOf("two").find(({ event }) => event.id === "visit");
    expect(visit?.next).toEqual({
      title: "They meet",
      url: three?.url,
      publishedAt: three?.publishedAt,
      lang: "uk",
    });
  });

  it("gives the recaps before one that takes up an earlier point, as far as some days back", () => {
    const follow = recapText(
      { time: "2025-06-01 10:00 Kyiv" },
      "- **So** it is. {#so follows=met}\n",
    );
    const month = siteOf({ ...dailyRecaps(25), "recaps/follow.md": follow });
    const [newest, second] = month.recaps.map((recap) => month.neighbours.get(recap)?.[0]);
    expect(newest?.earlier.map(({ slug }) => slug)).toEqual(
      Array.from({ length: 20 }, (_, index) => `day-${25 - index}`),
    );
    expect(second?.earlier).toEqual([]);
  });

  it("stands for the recap before as a whole, of the one after for what a link says", () => {
    const print = (more: Readonly<Record<string, string>>): string | undefined => {
      const { recaps, neighbours } = siteOf({ ...files, ...more });
      const two = recaps.find(({ slug }) => slug === "two");
      return two && neighbours.get(two)?.find(({ event }) => event.id === "talks")?.fingerprint;
    };
    const other = "- **They part**, both say. {#met}\n";
    const one = recapText({ time: "2025-05-15 10:00 Kyiv" }, other);
    const four = recapText({ time: "2025-05-15 13:00 Kyiv" }, other);
    expect(print({ "recaps/one.md": one })).not.toBe(print({}));
    expect(print({ "recaps/four.md": four })).toBe(print({}));
  });

  it("tells of each recap, and passes over events that have no heading", () => {
    const headings = headEvents(contentOf(files).events);
    const known = new Map([...headings].filter(([id]) => id !== "visit"));
    const found = findNeighbours(groupByEvent(site.recaps), known);
    const counts = site.recaps.map((recap) => [recap.slug, found.get(recap)?.length]);
    expect(counts).toEqual([
      ["four", 1],
      ["three", undefined],
      ["two", 1],
      ["one", 1],
    ]);
  });
});
