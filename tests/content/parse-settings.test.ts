import { expect, test } from "vitest";
import { parseSettings } from "../../src/content/parse-settings.ts";
import { parseSiteUrl } from "../../src/content/parse-site-url.ts";
import { enGb } from "../../src/words/en-gb.ts";
import { placesOf, settingsOf, sourceOf } from "./content-samples.ts";

test("gives every setting that is not written its default", () => {
  const { clockwork, ...others } = settingsOf();
  expect(others).toEqual({
    title: "Dateline",
    description: undefined,
    url: "https://dateline.example/",
    language: "en-GB",
    locale: "en_GB",
    words: { ...enGb, clock: { ...enGb.clock, writtenDays: new Map() } },
    recapLine: "Here’s a recap of the latest developments:",
    recapsPerEventPage: 20,
    hasTwins: true,
    hasNinjs: false,
    hasEventFeeds: true,
    hasEventExports: true,
    hasShareImages: true,
    hasSearch: true,
    hasHistory: true,
    commitUrl: undefined,
    scripts: { hasLive: true, hasCatchUp: true, hasMyTime: true, isOffline: true },
    hub: undefined,
    style: {},
    firstUrl: "https://dateline.example/",
    keepsLedger: false,
    redirects: [],
    fingerprint: "5ca1e",
  });
  expect(clockwork).toMatchObject({
    style: "12h",
    words: enGb.clock,
    zones: [
      { id: "Europe/Kyiv", label: "Kyiv", otherNames: [] },
      { id: "Europe/Moscow", label: "Moscow", otherNames: ["Moskva"] },
    ],
  });
});

test("reads what is written", () => {
  const lines = "description: News\nclock: 24h\nrecap-line: 'So far:'\nrecaps-per-event-page: 6\n";
  const { clockwork, description, recapLine, recapsPerEventPage } = settingsOf(lines);
  expect([description, clockwork.style, recapLine, recapsPerEventPage]).toEqual([
    "News",
    "24h",
    "So far:",
    6,
  ]);
});

test("keeps the first address of a site that has moved, with its closing slash", () => {
  const { url, firstUrl } = settingsOf("first-url: https://old.example/news\n");
  expect([url, firstUrl]).toEqual(["https://dateline.example/", "https://old.example/news/"]);
});

test("reads the address of a hub", () => {
  expect(settingsOf("hub: https://hub.example/?a=b\n").hub).toBe("https://hub.example/?a=b");
});

test.each([
  "hub: http://hub.example/",
  "hub: hub.example",
  "hub: https://hub example/",
  "first-url: https://old.example/?a",
  "first-url: old.example",
  "first-url: ftp://old.example/",
])("does without %s, and says so", (line) => {
  const text = `title: a\nurl: https://a.example\nlanguage: en\n${ZONES}\n${line}\n`;
  const { settings, problems } = parseSettings(sourceOf(text, "site.yaml"));
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["5 wrong-value"]);
  expect([settings?.hub, settings?.firstUrl]).toEqual([undefined, "https://a.example/"]);
});

test.each([
  ["https://news.example", "https://news.example/"],
  ["http://localhost:8080/a/b", "http://localhost:8080/a/b/"],
  ["https://Новини.укр/", "https://xn--b1amarcd.xn--j1amh/"],
  ["https://news.example/?", undefined],
  ["https://news.example/?a", undefined],
  ["https://news.example/#a", undefined],
  ["ftp://news.example/", undefined],
  ["javascript:alert(1)", undefined],
  ["news.example", undefined],
  ["/a/", undefined],
  ["https://dateline.example/\nSet-Cookie: a=b", undefined],
  ["https://dateline.example/a b/", undefined],
])("takes %s for the site's address %s", (text, url) => {
  expect(parseSiteUrl(text)).toBe(url);
});

const ZONES = "zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]";

test.each([
  [
    "an address without a scheme",
    "url: news.example/a",
    ZONES,
    "2:6 site-url",
    "url: https://news.example/a/",
  ],
  [
    "an address of another kind",
    "url: ftp://news.example/?b#c",
    ZONES,
    "2:6 site-url",
    "url: https://news.example/",
  ],
  [
    "an address that is nothing",
    'url: "? ?"',
    ZONES,
    "2:7 site-url",
    'url: "https://news.example/"',
  ],
  [
    "a zone with a slip",
    "url: https://a.example",
    "zones: [{ id: Europe/Kiyv, label: a }, { id: Asia/Tokyo, label: b }]",
    "4:15 unknown-zone",
    "zones: [{ id: Europe/Kyiv, label: a }, { id: Asia/Tokyo, label: b }]",
  ],
  [
    "an offset for a zone",
    "url: https://a.example",
    "zones: [{ id: +03:00, label: a }, { id: Asia/Tokyo, label: b }]",
    "4:15 unknown-zone",
    "zones: [{ id: Europe/Kyiv, label: a }, { id: Asia/Tokyo, label: b }]",
  ],
  [
    "three zones",
    "url: https://a.example",
    "zones: [{ id: a, label: a }, { id: b, label: b }, { id: c, label: c }]",
    "4:8 wrong-value",
    ZONES,
  ],
])("makes no settings of %s", (_, url, zones, place, right) => {
  const source = sourceOf(`title: a\n${url}\nlanguage: en\n${zones}\n`, "site.yaml");
  const { settings, problems } = parseSettings(source);
  expect(settings).toBeUndefined();
  expect(placesOf(problems)).toEqual([place]);
  expect(problems[0]?.writeInstead).toEqual([right]);
});

test.each([
  ["0", "recaps-per-event-page: 0"],
  ["a fraction", "recaps-per-event-page: 2.5"],
  ["a word", "recaps-per-event-page: many"],
  ["too many", "recaps-per-event-page: 10000"],
])("does without a number of recaps a page that is %s, and says so", (_, line) => {
  const text = `title: a\nurl: https://a.example\nlanguage: en\n${ZONES}\n${line}\n`;
  const { settings, problems } = parseSettings(sourceOf(text, "site.yaml"));
  expect(placesOf(problems)).toEqual(["5:24 wrong-value"]);
  expect(settings?.recapsPerEventPage).toBe(20);
});

test("makes no settings in a language that has no words, and names those that have", () => {
  const text = `title: a\nurl: https://a.example\nlanguage: "tlh"\n${ZONES}\n`;
  const { settings, problems } = parseSettings(sourceOf(text, "site.yaml"));
  expect(settings).toBeUndefined();
  expect(placesOf(problems)).toEqual(["3:12 no-words"]);
  expect(problems[0]?.message).toContain("en-GB");
  expect(problems[0]?.writeInstead).toEqual([`language: "en-GB"`]);
});

test("keeps the language as it is written where its words are those of another region", () => {
  const text = `title: a\nurl: https://a.example\nlanguage: en-IE\n${ZONES}\n`;
  const { settings } = parseSettings(sourceOf(text, "site.yaml"));
  expect([settings?.language, settings?.words.recap]).toEqual(["en-IE", enGb.recap]);
});

test.each([
  ["en-GB", "en_GB"],
  ["en-IE", "en_IE"],
  ["en", "en_US"],
  ["en-Latn-GB", "en_GB"],
])("works out that pages in %s are in the language and territory %s", (language, locale) => {
  const text = `title: a\nurl: https://a.example\nlanguage: ${language}\n${ZONES}\n`;
  expect(parseSettings(sourceOf(text, "site.yaml")).settings?.locale).toBe(locale);
});
