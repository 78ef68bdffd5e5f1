import { describe, expect, it } from "vitest";
import { headAuthors } from "../../src/model/build-authors.ts";
import type { Site } from "../../src/model/site.ts";
import {
  contentOf,
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
} from "./content-of.ts";

const AUTHORS = {
  "authors/day.md": markdownText({ name: "Day desk" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "authors/weekend.md": markdownText({ name: "Weekend desk" }),
};

/** The slugs that each author signed. */
function signedOf({ authors }: Site): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(authors.map(({ id, recaps }) => [id, recaps.map(({ slug }) => slug)]));
}

describe("the recaps of an author", () => {
  const recap = (hour: number, authors: string): string =>
    recapText({ time: `2025-05-15 ${hour}:00 Kyiv`, authors });

  it("are those that it signed, alone or with others, newest first", () => {
    const site = siteOf({
      ...AUTHORS,
      "recaps/a.md": recap(12, "[night, day]"),
      "recaps/b.md": recap(14, "day"),
      "recaps/c.md": recap(13, "[day, day]"),
      "recaps/d.md": recap(11, "[]"),
    });
    expect(signedOf(site)).toEqual({ day: ["b", "c", "a"], night: ["a"], weekend: [] });
  });

  it("are none, on no pages, where it signed none", () => {
    const [author] = siteOf(AUTHORS).authors;
    expect(author).toMatchObject({ id: "day", url: "/authors/day/", recaps: [], pages: [] });
  });

  it("are on pages counted from the oldest", () => {
    const settings = { "site.yaml": settingsText({ "recaps-per-event-page": "2" }) };
    const [author] = siteOf({
      ...AUTHORS,
      ...settings,
      ...dailyRecaps(3, { authors: "day" }),
    }).authors;
    expect(author?.pages.map(({ url, items }) => [url, items.map(({ slug }) => slug)])).toEqual([
      ["/authors/day/page/1/", ["day-2", "day-1"]],
      ["/authors/day/page/2/", ["day-3"]],
    ]);
  });
});

describe("authors", () => {
  it("are in the order of their names in the site’s language, then of their ids", () => {
    const files = {
      "authors/a.md": markdownText({ name: "Zoe" }),
      "authors/d.md": markdownText({ name: "Émile" }),
      "authors/c.md": markdownText({ name: "eva" }),
      "authors/b.md": markdownText({ name: "Zoe" }),
    };
    expect(siteOf(files).authors.map(({ id }) => id)).toEqual(["d", "c", "a", "b"]);
  });

  it("are mentioned by id with name and address", () => {
    const { authors } = contentOf(AUTHORS);
    expect(headAuthors(authors).get("night")).toEqual({
      id: "night",
      name: "Night desk",
      kind: "desk",
      url: "/authors/night/",
    });
    expect(siteOf().authors).toEqual([]);
  });
});
