import { describe, expect, it } from "vitest";
import { findNewestRecap, listOpenEvents } from "../../src/model/open-events.ts";
import { createMoment } from "../../src/time/moment.ts";
import { at } from "../time/kyiv-moscow.ts";
import { contentOf, markdownText, recapText, type Files } from "./content-of.ts";

const NOW = at("2025-05-16T10:00:00Z");

/** The ids of the events that a recap may be begun for. */
function listIds(files: Files): readonly string[] {
  return listOpenEvents(contentOf(files), createMoment(NOW)).map(({ id }) => id);
}

describe("the events that a recap is begun for", () => {
  it("are the live ones, the one with the newest recap first, and then the upcoming ones", () => {
    const ids = listIds({
      "events/ended.md": markdownText({ title: "Ended", end: "2025-05-01" }),
      "events/later.md": markdownText({ title: "Later", start: "2025-06-01" }),
      "events/quiet.md": markdownText({ title: "Quiet" }),
      "events/loud.md": markdownText({ title: "Loud" }),
      "recaps/a.md": recapText({ time: "2025-05-14 10:00 Kyiv" }),
      "recaps/b.md": recapText({ time: "2025-05-15 10:00 Kyiv", events: "[loud, ended]" }),
    });
    expect(ids).toEqual(["loud", "talks", "quiet", "later"]);
  });

  it("are all where all have ended", () => {
    expect(
      listIds({ "events/talks.md": markdownText({ title: "Talks", state: "ended" }) }),
    ).toEqual(["talks"]);
  });
});

describe("the newest recap of an event", () => {
  const { recaps } = contentOf({
    "events/other.md": markdownText({ title: "Other" }),
    "recaps/a.md": recapText({ time: "2025-05-14 10:00 Kyiv" }),
    "recaps/b.md": recapText({ time: "2025-05-15 10:00 Kyiv" }),
    "recaps/c.md": recapText({ time: "2025-05-15 11:00 Kyiv", draft: "true" }),
    "recaps/d.md": recapText({ time: "2025-05-15 12:00 Kyiv", publish: "2025-06-01 10:00 Kyiv" }),
    "recaps/e.md": recapText({ time: "2025-05-20 10:00 Kyiv" }),
  });

  it.each([
    ["2025-05-16T10:00:00Z", "talks", "b"],
    ["2025-05-14T10:00:00Z", "talks", "a"],
    ["2025-06-01T10:00:00Z", "talks", "e"],
    ["2025-05-01T10:00:00Z", "talks", undefined],
    ["2025-05-16T10:00:00Z", "other", undefined],
  ])("that readers have at %s of %s is %s", (time, event, slug) => {
    expect(findNewestRecap(recaps, event, at(time))?.slug).toBe(slug);
  });
});
