import { expect, test } from "vitest";
import { parseSettings } from "../../src/content/parse-settings.ts";
import { placesOf, settingsOf, sourceOf } from "./content-samples.ts";

const ZONES = "zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]";

test.each([
  ["", [true, true, true]],
  ["twins: true\nevent-feeds: true\nevent-exports: true\n", [true, true, true]],
  ["twins: false\n", [false, true, true]],
  ["event-feeds: false\n", [true, false, true]],
  ["event-exports: false\n", [true, true, false]],
])("reads from “%s” which files there are", (lines, expected) => {
  const { hasTwins, hasEventFeeds, hasEventExports } = settingsOf(lines);
  expect([hasTwins, hasEventFeeds, hasEventExports]).toEqual(expected);
});

test.each([
  ["", true],
  ["share-images: true\n", true],
  ["share-images: false\n", false],
])("reads from “%s” whether there are images to share pages by", (lines, expected) => {
  expect(settingsOf(lines).hasShareImages).toBe(expected);
});

test.each([
  ["", true],
  ["search: true\n", true],
  ["search: false\n", false],
])("reads from “%s” whether the site can be searched", (lines, expected) => {
  expect(settingsOf(lines).hasSearch).toBe(expected);
});

test.each([
  ["live: false\n", { hasLive: false }],
  ["catch-up: false\n", { hasCatchUp: false }],
  ["my-time: false\n", { hasMyTime: false }],
  ["offline: false\n", { isOffline: false }],
])("reads from “%s” what scripts are not to do", (lines, off) => {
  expect(settingsOf(lines).scripts).toEqual({ ...settingsOf().scripts, ...off });
});

test.each(["twins", "event-feeds", "event-exports", "share-images", "search"])(
  "does without a wrong value of `%s`, and says so",
  (key) => {
    const text = `title: a\nurl: https://a.example\nlanguage: en\n${ZONES}\n${key}: never\n`;
    const { settings, problems } = parseSettings(sourceOf(text, "site.yaml"));
    expect(placesOf(problems)).toEqual([`5:${key.length + 3} wrong-value`]);
    const { hasTwins, hasEventFeeds, hasEventExports, hasShareImages, hasSearch } = settings ?? {};
    const kept = [hasTwins, hasEventFeeds, hasEventExports, hasShareImages, hasSearch];
    expect(kept).toEqual([true, true, true, true, true]);
  },
);

test("has ninjs beside twins alone", () => {
  expect(settingsOf("ninjs: true\n").hasNinjs).toBe(true);
  expect(settingsOf("ninjs: true\ntwins: false\n").hasNinjs).toBe(false);
});
