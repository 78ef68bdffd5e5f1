import { describe, expect, it } from "vitest";
import { listEventExports } from "../../../src/outputs/exports/list-exports.ts";
import type { Section } from "../../../src/outputs/section.ts";
import {
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../../model/content-of.ts";
import { ingredientsOf } from "../ingredients-of.ts";

const FILES: Files = {
  "events/planned.md": markdownText({ title: "Planned", start: "2045-01-20" }),
  "events/quiet.md": markdownText({ title: "Quiet" }),
  "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }),
};

/** The exports of the site that `FILES` and `files` make. */
function listOf(files: Files = {}): readonly Section[] {
  return listEventExports(ingredientsOf(siteOf({ ...FILES, ...files })));
}

/** The fingerprints of the sections of `files`, by what they hold. */
function fingerprintsOf(files: Files = {}): ReadonlyMap<string, string> {
  return new Map(listOf(files).map(({ part, fingerprint }) => [part, fingerprint()]));
}

describe("the exports of events", () => {
  it("are a calendar, a table and a timeline of those with recaps, and a calendar of those with a start", () => {
    const urls = listOf().flatMap(({ list }) => list().map(({ url }) => url));
    expect(urls.toSorted()).toEqual([
      "/events/planned/events.ics",
      "/events/talks/events.ics",
      "/events/talks/points.csv",
      "/events/talks/timeline.json",
    ]);
  });

  it("lie in the event’s part of the site and are blamed on its file", () => {
    for (const { part, list } of listOf())
      for (const { url, source } of list()) {
        expect(url.startsWith(`/${part}/`)).toBe(true);
        expect(source).toBe(`content/${part}.md`);
      }
  });

  it("are made anew only for the event that has changed", () => {
    const before = fingerprintsOf();
    const after = fingerprintsOf({
      "events/visit.md": markdownText({ title: "The visit" }),
      "recaps/b.md": recapText({ time: "2025-05-16 22:27 Kyiv" }),
    });
    const same = [...before].filter(([part, fingerprint]) => after.get(part) === fingerprint);
    expect(same.map(([part]) => part).toSorted()).toEqual(["events/planned", "events/quiet"]);
  });

  it("are none where the settings leave them out", () => {
    expect(listOf({ "site.yaml": settingsText({ "event-exports": "false" }) })).toEqual([]);
  });
});
