import { describe, expect, it } from "vitest";
import { groupByEvent } from "../../src/model/group-by-event.ts";
import { markdownText, recapText, siteOf } from "./content-of.ts";

const site = siteOf({
  "events/visit.md": markdownText({ title: "The visit" }),
  "events/quiet.md": markdownText({ title: "A quiet story" }),
  "recaps/one.md": recapText({ time: "2025-05-15 10:00 Kyiv", events: "[talks]" }),
  "recaps/two.md": recapText({ time: "2025-05-15 11:00 Kyiv", events: "[visit, talks]" }),
  "recaps/three.md": recapText({ time: "2025-05-15 12:00 Kyiv", events: "[visit]" }),
});

/** The slugs of each group. */
function slugsOf(groups: ReturnType<typeof groupByEvent>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...groups].map(([id, recaps]) => [id, recaps.map(({ slug }) => slug)]),
  );
}

describe("groupByEvent", () => {
  it("puts a recap under each of its events, in the order given", () => {
    expect(slugsOf(groupByEvent(site.recaps))).toEqual({
      visit: ["three", "two"],
      talks: ["two", "one"],
    });
    expect(slugsOf(groupByEvent(site.recaps.toReversed()))).toEqual({
      visit: ["two", "three"],
      talks: ["one", "two"],
    });
  });

  it("counts a recap once that names an event twice", () => {
    const twice = site.recaps.map((recap) => ({ ...recap, eventIds: ["talks", "talks"] }));
    expect(slugsOf(groupByEvent(twice))).toEqual({ talks: ["three", "two", "one"] });
  });

  it("has no group for an event without recaps", () => {
    expect(groupByEvent(site.recaps).has("quiet")).toBe(false);
    expect(groupByEvent([]).size).toBe(0);
  });
});
