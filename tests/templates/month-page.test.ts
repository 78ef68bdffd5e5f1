import { expect, it } from "vitest";
import { MonthPage } from "../../templates/month-page.tsx";
import { dailyRecaps, siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

it("the page of a month has its recaps by day, newest first, and leads up to its year", () => {
  const site = siteOf(dailyRecaps(2));
  const archive = site.years[0]?.months[0];
  if (archive === undefined) throw new Error("The site has no month.");
  const recaps = archive.days.flatMap((day) => day.recaps);
  const html = mainOf(draw(MonthPage({ context: contextOf(site), archive, recaps })));
  expect(wordsIn(html)).toBe(
    "Archive · 2025 May 2025 Kyiv = Moscow Friday 2 May 2025 10am Kyiv and Moscow They meet They met " +
      "Kyiv = Moscow Thursday 1 May 2025 10am Kyiv and Moscow They meet They met",
  );
  expect(linksIn(html)).toEqual([
    ["Archive", "/archive/"],
    ["2025", "/2025/"],
    ["Friday 2 May 2025", "/2025/05/02/"],
    ["They meet", "/2025/05/02/day-2/"],
    ["Thursday 1 May 2025", "/2025/05/01/"],
    ["They meet", "/2025/05/01/day-1/"],
  ]);
  expect(headingsIn(html).map(([level]) => level)).toEqual([1, 2, 3, 2, 3]);
});
