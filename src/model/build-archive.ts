import type { Day } from "../time/day.ts";
import type { SiteRecap } from "./site.ts";
import type { ArchiveDay, ArchiveYear } from "./archive-year.ts";
import { dayUrl, monthUrl, yearUrl } from "./urls.ts";

/** The years, months and days that have recaps, from recaps given newest first. */
export function buildArchive(recaps: readonly SiteRecap[]): readonly ArchiveYear[] {
  const byDay = [...Map.groupBy(recaps, ({ day }) => day)];
  const days = byDay.map(([day, own], index): ArchiveDay => {
    const [previous, next] = [byDay[index + 1]?.[0], byDay[index - 1]?.[0]];
    return { day, url: dayUrl(day), recaps: own, previous, next };
  });
  const months = [...Map.groupBy(days, ({ day }) => monthOf(day))].map(([month, own]) => ({
    month,
    firstDay: `${month}-01` as Day,
    url: monthUrl(month),
    days: own,
  }));
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, own]) => ({
    year,
    url: yearUrl(year),
    months: own,
  }));
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}
