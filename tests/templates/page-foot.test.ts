import { describe, expect, it } from "vitest";
import { PageFoot } from "../../templates/page-foot.tsx";
import { markdownText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

const named = markdownText({ name: "A name" });
const corrections = ["Corrections", "/corrections/"];

const FOLLOW = [
  ["Atom", "/feed.xml"],
  ["RSS", "/rss.xml"],
  ["JSON Feed", "/feed.json"],
];

/** The foot of a page of the site that `files` make. */
function footOf(files: Files): string {
  return draw(PageFoot({ context: contextOf(siteOf(files)) }));
}

describe("the foot of a page", () => {
  it.each<[files: Files, links: readonly (readonly string[])[]]>([
    [{}, [corrections]],
    [{ "people/a.md": named }, [["People", "/people/"], corrections]],
    [{ "places/a.md": named }, [["Places", "/places/"], corrections]],
    [{ "organisations/a.md": named }, [["Organisations", "/organisations/"], corrections]],
    [{ "authors/a.md": named }, [["Authors", "/authors/"], corrections]],
    [
      { "pages/about.md": markdownText({ title: "About us" }, "Words.") },
      [corrections, ["About us", "/about/"]],
    ],
  ])("leads to what the site has and to nothing else: %#", (files, links) => {
    expect(linksIn(footOf(files))).toEqual([...links, ...FOLLOW]);
  });

  it("says whose clocks and days the site shows, and puts a space between its links", () => {
    expect(wordsIn(footOf({ "people/a.md": named, "authors/a.md": named }))).toBe(
      "People Authors Corrections Times are given in Kyiv and in Moscow. Days are those of Kyiv. " +
        "Clock changes follow the tz database, version 2025b. Follow: Atom · RSS · JSON Feed",
    );
  });
});
