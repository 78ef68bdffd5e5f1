import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/model/build-site.ts";
import { listEventFeeds } from "../../src/outputs/feeds/list-feeds.ts";
import { listLatest } from "../../src/outputs/latest-json.ts";
import {
  contentOf,
  lateNow,
  markdownText,
  recapText,
  siteOf,
  type Files,
} from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";
import { poisoned, hostile } from "./hostile.ts";

/** What the site that `files` make tells at `url`. */
function latestOf(files: Files, url = "/latest.json"): unknown {
  const ingredients = ingredientsOf(siteOf(files));
  const ofEvents = listEventFeeds(ingredients).flatMap(({ list }) => list());
  const output = [...listLatest(ingredients), ...ofEvents].find((each) => each.url === url);
  return JSON.parse(output?.render() ?? "null");
}

const body = "- **One.** More. {#one}\n- Two. {#two}\n";
const corrections = "[{ time: 2025-05-16 09:00 Kyiv, text: No. }]";
const files = {
  "events/other.md": markdownText({ title: "Another story" }),
  "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv", corrections }, body),
  "recaps/b.md": recapText({ time: "2025-05-14 10:00 Kyiv", events: "[other]" }),
};

describe("what is newest", () => {
  const address = "https://desk.example/2025/05/15/a/";
  const time = "2025-05-15T19:27:00Z";

  it("is the newest recap, and the newest points in the order of their recaps", () => {
    expect(latestOf(files)).toEqual({
      page: "https://desk.example/",
      format: "0f",
      month: "2025-05",
      recap: {
        url: address,
        title: "They meet",
        time,
        modified: "2025-05-16T06:00:00Z",
        points: 2,
      },
      points: [
        { id: "one", url: `${address}#one`, lead: "One.", time },
        { id: "two", url: `${address}#two`, lead: "Two.", time },
        {
          id: "met",
          url: "https://desk.example/2025/05/14/b/#met",
          lead: "They met",
          time: "2025-05-14T07:00:00Z",
        },
      ],
      changed: [
        {
          url: address,
          title: "They meet",
          time,
          modified: "2025-05-16T06:00:00Z",
          events: ["talks"],
        },
      ],
    });
  });

  it("in an event is told of that event alone", () => {
    expect(latestOf(files, "/events/other/latest.json")).toMatchObject({
      page: "https://desk.example/events/other/",
      state: "live",
      recap: { url: "https://desk.example/2025/05/14/b/", points: 1 },
      points: [{ id: "met" }],
    });
  });

  it("is nothing where there is no recap", () => {
    expect(latestOf({})).toEqual({
      page: "https://desk.example/",
      format: "0f",
      recap: null,
      points: [],
    });
  });

  it("has 20 points at most, and all of the number that the recap has", () => {
    const many = Array.from({ length: 21 }, (_, index) => `- Point ${index}. {#p-${index}}\n`);
    const all = { "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }, many.join("")) };
    const latest = latestOf(all) as { recap: { points: number }; points: readonly object[] };
    expect([latest.recap.points, latest.points.length]).toEqual([21, 20]);
  });

  it("lets no control character out", () => {
    const content = contentOf(files);
    const recaps = content.recaps.map((recap) => ({ ...recap, title: poisoned }));
    const options = { now: lateNow, withDrafts: false, url: undefined };
    const [output] = listLatest(ingredientsOf(buildSite({ ...content, recaps }, options)));
    expect(JSON.parse(output?.render() ?? "")).toMatchObject({ recap: { title: hostile } });
  });
});
