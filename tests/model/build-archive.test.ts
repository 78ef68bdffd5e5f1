import { describe, expect, it } from "vitest";
import { buildArchive } from "../../src/model/build-archive.ts";
import { recapText, siteOf } from "./content-of.ts";

const { recaps } = siteOf({
  "recaps/old.md": recapText({ time: "2024-12-31 23:30 Kyiv" }),
  "recaps/new-year.md": recapText({ time: "2025-01-01 00:00 Kyiv" }),
  "recaps/may-morning.md": recapText({ time: "2025-05-01 08:00 Kyiv" }),
  "recaps/may-evening.md": recapText({ time: "2025-05-01 20:00 Kyiv" }),
  "recaps/may-later.md": recapText({ time: "2025-05-30 20:00 Kyiv" }),
});
const years = buildArchive(recaps);
const days = years.flatMap(({ months }) => months).flatMap((month) => month.days);

describe("buildArchive", () => {
  it("has the years, months and days that have recaps, newest first", () => {
    const shape = years.map(({ year, url, months }) => ({
      year,
      url,
      months: months.map(({ month, firstDay, url }) => [month, firstDay, url]),
    }));
    expect(shape).toEqual([
      {
        year: "2025",
        url: "/2025/",
        months: [
          ["2025-05", "2025-05-01", "/2025/05/"],
          ["2025-01", "2025-01-01", "/2025/01/"],
        ],
      },
      { year: "2024", url: "/2024/", months: [["2024-12", "2024-12-01", "/2024/12/"]] },
    ]);
    expect(days.map(({ url }) => url)).toEqual([
      "/2025/05/30/",
      "/2025/05/01/",
      "/2025/01/01/",
      "/2024/12/31/",
    ]);
  });

  it("has every recap once, under its day and newest first", () => {
    expect(days.map(({ recaps }) => recaps.map(({ slug }) => slug))).toEqual([
      ["may-later"],
      ["may-evening", "may-morning"],
      ["new-year"],
      ["old"],
    ]);
  });

  it("links each day to the days with recaps around it, over months and years", () => {
    expect(days.map(({ previous, next }) => [previous, next])).toEqual([
      ["2025-05-01", undefined],
      ["2025-01-01", "2025-05-30"],
      ["2024-12-31", "2025-05-01"],
      [undefined, "2025-01-01"],
    ]);
  });

  it("is empty without recaps", () => {
    expect(buildArchive([])).toEqual([]);
  });
});
