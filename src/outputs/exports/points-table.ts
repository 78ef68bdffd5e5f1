import type { SiteRecap } from "../../model/site.ts";
import { absoluteUrl, pointUrl } from "../../model/urls.ts";
import { formatFigures } from "../../time/clock.ts";
import type { ClockFace } from "../../time/clock-face.ts";
import { withoutControls } from "../xml.ts";
import { renderCsv } from "./csv.ts";
import type { ExportSource } from "./export-source.ts";

/** The points of an event as a table for spreadsheets, in CSV: a row for each, those of the oldest recap first. */
export function renderPointsTable(source: ExportSource): string {
  const rows = source.recaps.toReversed().flatMap((recap) => listRows(recap, source));
  return renderCsv([headOf(source), ...rows]);
}

function headOf({ settings: { words, clockwork } }: ExportSource): readonly string[] {
  const { columns } = words.exports;
  return [
    columns.event,
    columns.recap,
    columns.recapUrl,
    columns.pointUrl,
    columns.utc,
    ...clockwork.zones.map(columns.local),
    columns.lead,
    columns.text,
    columns.corrected,
  ];
}

function listRows(recap: SiteRecap, source: ExportSource): readonly (readonly string[])[] {
  const { event, settings } = source;
  const { words, url } = settings;
  const { iso, faces } = recap.clock;
  const corrected = new Set(recap.corrections.map(({ pointId }) => pointId));
  const ofRecap = [event.title, recap.title, absoluteUrl(recap.url, url)];
  const times = [iso, ...faces.map(formatLocal)];
  return recap.points.map(({ id, lead, text }) =>
    [
      ...ofRecap,
      absoluteUrl(pointUrl(recap.url, id), url),
      ...times,
      lead,
      text,
      corrected.has(id) ? words.exports.yes : words.exports.no,
    ].map(withoutControls),
  );
}

/** A clock and its day in figures, as spreadsheets sort them: `2025-05-15 22:27`. */
function formatLocal({ day, wall }: ClockFace): string {
  return `${day} ${formatFigures(wall)}`;
}
