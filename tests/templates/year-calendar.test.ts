import { describe, expect, it } from "vitest";
import type { YearCounts } from "../../src/model/year-links.ts";
import { dayUrl, monthUrl, yearUrl } from "../../src/model/urls.ts";
import type { Day } from "../../src/time/day.ts";
import { YearCalendar } from "../../templates/year-calendar.tsx";
import { siteOf } from "../model/content-of.ts";
import { contextOf, draw, wordsIn } from "./draw.ts";

const context = contextOf(siteOf());

/** The calendar of the months of `counts`, which gives the number of recaps of each day. */
function calendarOf(counts: Readonly<Record<string, number>>): string {
  const days = Object.entries(counts).map(([text, count]) => {
    const day = text as Day;
    return { day, url: dayUrl(day), count };
  });
  const months = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, own]) => ({
    firstDay: `${month}-01` as Day,
    url: monthUrl(month),
    days: own.toReversed(),
  }));
  const year = Object.keys(counts)[0]?.slice(0, 4) ?? "";
  const archive: YearCounts = { year, url: yearUrl(year), months: months.toReversed() };
  return draw(YearCalendar({ archive, context }));
}

/** The last month of a calendar. */
function lastMonthOf(html: string): string {
  return html.slice(html.lastIndexOf("<svg"));
}

/** Where the number of a day stands, as its column and row, from 0. */
function placeOf(html: string, number: number): readonly number[] {
  const [, x, y] = new RegExp(`x="(\\d+)" y="(\\d+)">${number}<`).exec(html) ?? [];
  return [(Number(x) - 12) / 24, (Number(y) - 24 - 16) / 24];
}

describe("the calendar of a year", () => {
  it.each<[month: string, days: number, first: number, last: readonly number[]]>([
    ["2025-05", 31, 3, [5, 4]],
    ["2025-06", 30, 6, [0, 5]],
    ["2024-02", 29, 3, [3, 4]],
    ["2025-02", 28, 5, [4, 4]],
    ["2021-02", 28, 0, [6, 3]],
  ])("stands the days of %s in weeks from Monday on", (month, days, first, last) => {
    const html = lastMonthOf(calendarOf({ [`${month}-01`]: 1 }));
    expect(placeOf(html, 1)).toEqual([first, 0]);
    expect(placeOf(html, days)).toEqual(last);
    expect(html).not.toContain(`>${days + 1}<`);
  });

  it("goes from January to the last month with recaps, with those that have none", () => {
    const html = calendarOf({ "2025-02-01": 1, "2025-04-01": 1 });
    const names = [...html.matchAll(/class="name"[^>]*>(\w+)</g)].map(([, name]) => name);
    expect(names).toEqual(["January", "February", "March", "April"]);
  });

  it.each<[counts: readonly number[], levels: readonly number[]]>([
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 10, 20, 21, 40],
      [1, 1, 2, 3, 4],
    ],
  ])("shades days with %j recaps by the levels %j", (counts, levels) => {
    const days = counts.map((count, index) => [`2025-05-0${index + 1}`, count] as const);
    const html = calendarOf(Object.fromEntries(days));
    const shades = [...html.matchAll(/class="level-(\d)"/g)].map(([, level]) => Number(level));
    expect(shades).toEqual(levels);
  });

  it("says of each day that it links to how many recaps it has, and what its shades mean", () => {
    const html = calendarOf({ "2025-05-15": 3, "2025-05-16": 1 });
    expect(html).toContain(
      '<a href="/2025/05/15/" tabindex="-1"><title>15 May 2025: 3 recaps</title>',
    );
    expect(wordsIn(html)).toMatch(
      /The stronger the shade of a day, the more recaps: 3 on the busiest\./,
    );
  });

  it("is hidden from those who hear the page, and its links from the keyboard", () => {
    const html = calendarOf({ "2025-05-15": 3 });
    expect(html.match(/<svg\b/g)).toHaveLength(
      html.match(/<svg [^>]*aria-hidden="true"/g)?.length ?? 0,
    );
    expect(html.match(/<a\b/g)).toHaveLength(html.match(/<a [^>]*tabindex="-1"/g)?.length ?? 0);
  });
});
