import type { Correction, Recap, Removal } from "../content/recap.ts";
import { showUnverified } from "../../templates/show-unverified.ts";
import { comparePoints, type PointState, type RecapsBefore } from "../model/compare-points.ts";
import { absoluteUrl, pointUrl } from "../model/urls.ts";
import { formatDay } from "../time/format-day.ts";
import { formatIso, type Instant } from "../time/instant.ts";
import { formatLocalIso } from "../time/offset.ts";
import { pairClocks } from "../time/paired-clock.ts";
import type { Clockwork } from "../time/clockwork.ts";
import { renderJson } from "./json.ts";
import { absoluteLinks } from "./place-links.ts";
import type { RecapTwin } from "./recap-twin.ts";
import { describeSource } from "./source-text.ts";

/** What the JSON twin of a recap is written from: as other twins, and the recaps before it in each of its events. */
export interface RecapJsonInputs extends RecapTwin {
  readonly before: readonly RecapsBefore[];
}

/** The JSON twin of a recap: what the page says, for programs. Times are ISO 8601 in UTC, links are absolute. */
export function renderRecapJson({ recap, settings, before }: RecapJsonInputs): string {
  const { clockwork, url } = settings;
  const changes = comparePoints(recap, before);
  const twin = {
    title: recap.title,
    url: absoluteUrl(recap.url, url),
    time: recap.clock.iso,
    updated: recap.updatedAt === undefined ? null : formatIso(recap.updatedAt),
    modified: formatIso(recap.modifiedAt),
    language: recap.lang ?? settings.language,
    opener: recap.opener?.sentence ?? null,
    recapLine: recap.opener?.recapLine ?? null,
    summary: recap.summary ?? null,
    clocks: describeClocks(recap.publishedAt, clockwork),
    events: recap.events.map(({ id }) => id),
    eventUrls: recap.events.map((event) => absoluteUrl(event.url, url)),
    authors: recap.authors.map((author) => ({
      id: author.id,
      name: author.name,
      url: absoluteUrl(author.url, url),
    })),
    mentions: recap.named.map(({ kind, id, name, url: page }) => ({
      kind,
      id,
      name,
      url: absoluteUrl(page, url),
    })),
    points: recap.points.map(({ id, lead, text, html, unverified = [] }) => ({
      id,
      url: absoluteUrl(pointUrl(recap.url, id), url),
      lead,
      text,
      html: absoluteLinks(showUnverified(html, settings.words), recap.url, url),
      unverified: unverified.map(({ start, end }) => text.slice(start, end)),
      sources: describeSources(recap, id),
      ...describeState(changes?.states.get(id), url),
    })),
    corrections: recap.corrections.map(describeChange),
    removed: recap.removed.map(describeChange),
    sources: describeSources(recap, undefined),
  };
  return renderJson(twin);
}

function describeChange({ at, pointId, text }: Correction | Removal): object {
  return { time: formatIso(at), point: pointId ?? null, text };
}

/** The sources of the point `id`, or those of the whole recap. */
function describeSources(
  { sources }: Pick<Recap, "sources">,
  id: string | undefined,
): readonly object[] {
  return sources.filter(({ pointId }) => pointId === id).map(describeSource);
}

/** What a point is to those of the recaps before, and the address of the one that it takes up; nothing in an event's first recap. */
function describeState(state: PointState | undefined, siteUrl: string): object {
  if (state === undefined) return {};
  if (state.kind === "new") return { state: state.kind };
  const { id, recap } = state.from;
  return { state: state.kind, follows: absoluteUrl(pointUrl(recap.url, id), siteUrl) };
}

/** Each zone's clock and date at `instant`, in the order of the site's zones. */
function describeClocks(instant: Instant, clockwork: Clockwork): readonly object[] {
  return pairClocks(instant, clockwork).faces.map(({ zone, clock, day }) => ({
    zone: zone.id,
    label: zone.label,
    datetime: formatLocalIso(instant, zone),
    clock,
    date: day,
    longDate: formatDay(day, "long", clockwork.words),
  }));
}
