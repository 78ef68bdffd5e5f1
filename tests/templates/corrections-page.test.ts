import { describe, expect, it } from "vitest";
import { CorrectionsPage } from "../../templates/corrections-page.tsx";
import { markdownText, recapText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

/** The main part of the list of corrections of the site that `files` make. */
function pageOf(files: Files): string {
  const site = siteOf(files);
  const { corrections } = site;
  return mainOf(draw(CorrectionsPage({ context: contextOf(site), corrections })));
}

const FOLLOW = [
  ["Atom", "/corrections/feed.xml"],
  ["RSS", "/corrections/rss.xml"],
  ["JSON Feed", "/corrections/feed.json"],
];

const CORRECTED: Files = {
  "recaps/a.md": recapText({
    time: "2025-05-15 10:00 Kyiv",
    title: "One",
    corrections:
      "[{ time: 2025-05-16 09:00 Kyiv, point: met, text: They had met. }, { time: 2025-11-24 23:30 Kyiv, text: All of it. }]",
  }),
  "recaps/b.md": recapText({
    time: "2025-05-16 10:00 Kyiv",
    title: "Два",
    lang: "uk",
    corrections: "[{ time: 2025-06-01 09:00 Kyiv, text: A name. }]",
  }),
};

describe("the list of corrections", () => {
  it("has all of them, newest first, each by both clocks", () => {
    expect(wordsIn(pageOf(CORRECTED))).toBe(
      "Corrections Follow: Atom · RSS · JSON Feed Corrected 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025 One All of it. " +
        "Corrected 9am Kyiv and Moscow, 1 June 2025 Два A name. " +
        "Corrected 9am Kyiv and Moscow, 16 May 2025 One They had met.",
    );
  });

  it("leads to each recap, or to the point that was corrected", () => {
    expect(linksIn(pageOf(CORRECTED))).toEqual([
      ...FOLLOW,
      ["One", "/2025/05/15/a/"],
      ["Два", "/2025/05/16/b/"],
      ["One", "/2025/05/15/a/#met"],
    ]);
  });

  it("gives a headline its language where it is not the site’s", () => {
    expect(pageOf(CORRECTED).match(/<h2 lang="uk">/g)).toHaveLength(1);
    expect(headingsIn(pageOf(CORRECTED)).map(([level]) => level)).toEqual([1, 2, 2, 2]);
  });

  it("says so while there are none, without an empty list", () => {
    expect(wordsIn(pageOf({}))).toBe(
      "Corrections Follow: Atom · RSS · JSON Feed No correction has been needed so far.",
    );
    expect(pageOf({})).not.toContain("<ol");
  });

  it("leads to the policy where the site has one", () => {
    const policy = markdownText({ title: "Corrections policy" }, "We correct.\n");
    expect(linksIn(pageOf({ "pages/corrections-policy.md": policy }))).toEqual([
      ["How we correct", "/corrections-policy/"],
      ...FOLLOW,
    ]);
    expect(linksIn(pageOf({}))).toEqual(FOLLOW);
  });
});
