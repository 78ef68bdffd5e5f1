import { describe, expect, inject, it } from "vitest";
import { findDisagreements } from "./find-disagreements.ts";
import { readFolder } from "./site-folder.ts";
import { correctionsInTwins } from "./told-corrections.ts";

const SITE = "https://dateline.example";
const files = readFolder(inject("siteFolder"));
const first = correctionsInTwins(files).find(({ point }) => point !== null);
if (first === undefined) throw new Error("The demonstration has no correction of a point.");
const { recap, text, time = "" } = first;
const folder = recap.slice(1);

/** The built site with one change in one of its files. */
function siteWith(path: string, change: (text: string) => string): ReadonlyMap<string, string> {
  const old = files.get(path) ?? "";
  const changed = change(old);
  if (changed === old) throw new Error(`nothing changed in ${path}`);
  return new Map([...files, [path, changed]]);
}

const page = `${folder}index.html`;
const note = /<div class="correction" role="note">[\s\S]*?<\/div>/;
const later = (moment: string): string => moment.replace(/\d\dZ$/, "59Z");

describe("every correction of the built site", () => {
  it("is told alike at its point, at the foot, on the list, in feeds, twins and structured data, and moves the times", () => {
    expect(correctionsInTwins(files).length).toBeGreaterThan(3);
    expect(findDisagreements(files, SITE)).toEqual([]);
  });

  it.each<[string, string, (text: string) => string]>([
    ["the points", page, (html) => html.replace(note, "")],
    [
      "the foot",
      page,
      (html) => html.replace(/<section class="corrections">[\s\S]*?<\/section>/, ""),
    ],
    ["the list", "corrections/index.html", (html) => html.replaceAll(time, later(time))],
    [
      "structured data",
      page,
      (html) => html.replace(/"datePublished":"[^"]*"\}\]/, '"datePublished":""}]'),
    ],
    ["dateModified", page, (html) => html.replace(/"dateModified":"[^"]*"/, '"dateModified":""')],
    [
      "modified",
      `${folder}index.json`,
      (json) => json.replace(/"modified": "[^"]*"/, '"modified": ""'),
    ],
    ["plain text", `${folder}index.txt`, (plain) => plain.replaceAll(text, "")],
    [
      "feed.xml",
      "corrections/feed.xml",
      (xml) => xml.replace(/<published>[^<]*/, "<published>2020-01-01T00:00:00Z"),
    ],
    ["rss.xml", "corrections/rss.xml", (xml) => xml.replace(/<item>[\s\S]*?<\/item>/, "")],
    ["feed.json", "corrections/feed.json", (json) => json.replaceAll(time, later(time))],
  ])("would be seen to disagree in %s", (place, path, change) => {
    expect(findDisagreements(siteWith(path, change), SITE)).toEqual([place]);
  });

  it("would be seen to disagree everywhere where a twin leaves it out", () => {
    const without = siteWith(`${folder}index.json`, (json) =>
      JSON.stringify({ ...(JSON.parse(json) as object), corrections: [] }),
    );
    expect(findDisagreements(without, SITE)).toEqual(
      expect.arrayContaining(["the foot", "the points", "the list", "structured data", "feed.xml"]),
    );
  });
});
