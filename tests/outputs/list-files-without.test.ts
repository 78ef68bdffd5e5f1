import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/outputs/list-files.ts";
import type { Output } from "../../src/outputs/output.ts";
import {
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Lines,
} from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";

/** Every output of a site with events, people and corrections, and with `lines` in its settings. */
function outputsOf(lines: Lines): readonly Output[] {
  const site = siteOf({
    "site.yaml": settingsText({ "recaps-per-event-page": "1", ninjs: "true", ...lines }),
    "events/visit.md": markdownText({ title: "The visit", state: "ended" }),
    "people/they.md": markdownText({ name: "They" }),
    "authors/night.md": markdownText({ name: "Night desk" }),
    "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
    ...dailyRecaps(3, { authors: "[night]" }),
    "recaps/corrected.md": recapText({
      time: "2025-05-10 10:00 Kyiv",
      events: "[visit]",
      corrections: "[{ time: 2025-05-16 09:00 Kyiv, text: No. }]",
    }),
  });
  return listFiles(ingredientsOf(site)).outputs;
}

const all = outputsOf({});

describe.each<[lines: Lines, what: string, left: RegExp, count: number]>([
  [{ twins: "false" }, "twins", /\/index\.(?:txt|json|ninjs\.json)$/, 12],
  [{ ninjs: "false" }, "ninjs", /\/index\.ninjs\.json$/, 4],
  [
    { "event-feeds": "false" },
    "feeds of events",
    /^\/events\/.*(?:feed\.xml|rss\.xml|feed\.json|latest\.json)$/,
    8,
  ],
  [
    { "event-exports": "false" },
    "exports of events",
    /^\/events\/.*(?:events\.ics|points\.csv|timeline\.json)$/,
    6,
  ],
])("a site with %j", (lines, what, left, count) => {
  const outputs = outputsOf(lines);

  it(`has no ${what}, and every other file`, () => {
    const urls = all.map(({ url }) => url);
    expect(urls.filter((url) => left.test(url))).toHaveLength(count);
    expect(outputs.map(({ url }) => url)).toEqual(urls.filter((url) => !left.test(url)));
  });

  it(`says nothing of ${what} on any page, nor anywhere else`, () => {
    // Links are written as ways up to the root and the whole path from there.
    const gone = all.flatMap(({ url }) => (left.test(url) ? [url.slice(1)] : []));
    const naming = outputs.flatMap(({ url, render }) => {
      const text = render();
      return gone.filter((each) => text.includes(each)).map((each) => `${url} names ${each}`);
    });
    expect(naming).toEqual([]);
  });
});
