import { describe, expect, it } from "vitest";
import { DayPage } from "../../templates/day-page.tsx";
import { recapText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

const site = siteOf({
  "recaps/a.md": recapText({ time: "2025-05-01 10:00 Kyiv" }),
  "recaps/b.md": recapText({ time: "2025-05-15 10:00 Kyiv" }),
  "recaps/c.md": recapText({ time: "2025-06-02 10:00 Kyiv" }),
});
const days = site.years.flatMap(({ months }) => months.flatMap((month) => month.days));

/** The main part of the page of the day at `url`. */
function pageOf(url: string): string {
  const archive = days.find((day) => day.url === url);
  if (archive === undefined) throw new Error(`There is no day at ${url}.`);
  return mainOf(draw(DayPage({ context: contextOf(site), archive })));
}

describe("the page of a day", () => {
  it("says whose day it is, and shows its recaps with their points", () => {
    expect(wordsIn(pageOf("/2025/05/15/"))).toBe(
      "Archive · 2025 · May Thursday 15 May 2025 The day by the calendar of Kyiv. " +
        "Kyiv = Moscow 10am Kyiv and Moscow They meet They met Previous day with recaps: 1 May 2025 Next day with recaps: 2 June 2025",
    );
  });

  it.each([
    ["/2025/05/01/", [["Next day with recaps: 15 May 2025", "/2025/05/15/"]]],
    [
      "/2025/05/15/",
      [
        ["Previous day with recaps: 1 May 2025", "/2025/05/01/"],
        ["Next day with recaps: 2 June 2025", "/2025/06/02/"],
      ],
    ],
    ["/2025/06/02/", [["Previous day with recaps: 15 May 2025", "/2025/05/15/"]]],
  ])("at %s links to the days with recaps around it", (url, around) => {
    const html = pageOf(url);
    expect(linksIn(html.slice(html.indexOf('aria-label="Days"')))).toEqual(around);
  });

  it("has its own name as its only heading above those of its recaps", () => {
    expect(headingsIn(pageOf("/2025/05/15/"))).toEqual([
      [1, "Thursday 15 May 2025"],
      [2, "They meet"],
    ]);
  });

  it("links up to its month and year", () => {
    expect(linksIn(pageOf("/2025/05/15/")).slice(0, 3)).toEqual([
      ["Archive", "/archive/"],
      ["2025", "/2025/"],
      ["May", "/2025/05/"],
    ]);
  });
});
