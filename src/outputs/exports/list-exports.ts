import type { SiteEvent } from "../../model/site.ts";
import { exportUrls, fileOf } from "../../model/urls.ts";
import type { Ingredients } from "../list-files.ts";
import { makeOutput, type Output } from "../output.ts";
import { makeSection, partOf, type Section } from "../section.ts";
import { renderEventCalendar } from "./event-calendar.ts";
import type { ExportSource } from "./export-source.ts";
import { renderPointsTable } from "./points-table.ts";
import { renderTimeline } from "./timeline.ts";

/**
 * What other programs take of each event; nothing where the settings leave it out. An event without recaps has no table and no
 * timeline, and without a start no calendar either, because a calendar must not be empty.
 */
export function listEventExports({ site: { events, settings } }: Ingredients): readonly Section[] {
  if (!settings.hasEventExports) return [];
  return events.map((event) => {
    const inputs = { event: pickExported(event), recaps: event.recaps, settings };
    return makeSection(partOf(fileOf(event.url)), inputs, listExportsOfEvent);
  });
}

function pickExported(event: SiteEvent): ExportSource["event"] {
  const { url, movedFrom, title, summary, start, end, places, file } = event;
  return { url, movedFrom, title, summary, start, end, places, file };
}

function listExportsOfEvent(inputs: ExportSource): readonly Output[] {
  const { event, recaps } = inputs;
  const { calendar, table, timeline } = exportUrls(event.url);
  const source = event.file;
  const hasRecaps = recaps.length > 0;
  return [
    ...(hasRecaps || event.start !== undefined
      ? [makeOutput({ url: calendar, source }, inputs, renderEventCalendar)]
      : []),
    ...(hasRecaps
      ? [
          makeOutput({ url: table, source }, inputs, renderPointsTable),
          makeOutput({ url: timeline, source }, inputs, renderTimeline),
        ]
      : []),
  ];
}
