import { describe, expect, it } from "vitest";
import { groupByEvent } from "../../src/model/group-by-event.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { contentOf, lateNow, markdownText, recapText } from "./content-of.ts";

const content = contentOf({
  "events/visit.md": markdownText({ title: "The visit" }),
  "events/quiet.md": markdownText({ title: "A quiet story" }),
  "recaps/one.md": recapText({ time: "2025-05-15 10:00 Kyiv", events: "[talks]" }),
  "recaps/two.md": recapText({ time: "2025-05-15 11:00 Kyiv", events: "[visit, talks]" }),
  "recaps/three.md": recapText({ time: "2025-05-15 12:00 Kyiv", events: "[visit]" }),
});

const options = { now: lateNow, withDrafts: false, url: undefined };
const site = buildSite(content, options);

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
    const recaps = content.recaps.map((recap) => ({ ...recap, eventIds: ["talks", "talks"] }));
    const twice = buildSite({ ...content, recaps }, options);
    expect(slugsOf(groupByEvent(twice.recaps))).toEqual({ talks: ["three", "two", "one"] });
  });

  it("has no group for an event without recaps", () => {
    expect(groupByEvent(site.recaps).has("quiet")).toBe(false);
    expect(groupByEvent([]).size).toBe(0);
  });
});
