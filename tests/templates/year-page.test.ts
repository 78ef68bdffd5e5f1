import { describe, expect, it } from "vitest";
import { YearPage } from "../../templates/year-page.tsx";
import { recapText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, partOf, withoutPictures, wordsIn } from "./draw.ts";

const site = siteOf({
  "recaps/a.md": recapText({ time: "2025-05-01 10:00 Kyiv" }),
  "recaps/b.md": recapText({ time: "2025-05-02 10:00 Kyiv" }),
  "recaps/c.md": recapText({ time: "2025-05-02 11:00 Kyiv" }),
  "recaps/d.md": recapText({ time: "2025-12-31 11:00 Kyiv" }),
  "recaps/e.md": recapText({ time: "2024-12-31 11:00 Kyiv" }),
});

/** The main part of the page of the year at `index`, the newest first. */
function pageOf(years: typeof site.years, index: number): string {
  const [context, year] = [contextOf({ ...site, years }), years[index]];
  if (year === undefined) throw new Error(`There is no year ${index}.`);
  const months = year.months.map(({ days, ...month }) => ({
    ...month,
    days: days.map(({ day, url, recaps }) => ({ day, url, count: recaps.length })),
  }));
  return mainOf(draw(YearPage({ context, archive: { ...year, months } })));
}

describe("the page of a year", () => {
  it("counts the recaps of each day, under its month, and links up to the archive", () => {
    const html = withoutPictures(pageOf(site.years, 0));
    expect(wordsIn(html)).toBe(
      "Archive 2025 December 31 Dec 1 recap May 2 May 2 recaps 1 May 1 recap",
    );
    expect(linksIn(html)).toEqual([
      ["Archive", "/archive/"],
      ["December", "/2025/12/"],
      ["31 Dec", "/2025/12/31/"],
      ["May", "/2025/05/"],
      ["2 May", "/2025/05/02/"],
      ["1 May", "/2025/05/01/"],
    ]);
  });

  it("draws the same as calendars, whose every link is in the lists", () => {
    const html = pageOf(site.years, 0);
    const listed = new Set(linksIn(withoutPictures(html)).map(([, href]) => href));
    const drawn = linksIn(partOf(html, "figure", "year-calendar")).map(([, href]) => href);
    expect(drawn).toEqual(["/2025/05/01/", "/2025/05/02/", "/2025/12/31/"]);
    expect(drawn.filter((href) => !listed.has(href))).toEqual([]);
  });

  it("does not change when another year begins", () => {
    expect(pageOf(site.years.slice(0, 1), 0)).toBe(pageOf(site.years, 0));
  });
});
