import type { Content } from "../content/content.ts";
import type { Recap } from "../content/recap.ts";
import { dayAt } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { pairClocks } from "../time/paired-clock.ts";
import { collectCorrections } from "./collect-corrections.ts";
import { buildArchive } from "./build-archive.ts";
import { buildEvents, headEvents } from "./build-events.ts";
import { findNeighbours } from "./find-neighbours.ts";
import type { EventHeading, Site, SiteRecap } from "./site.ts";
import { recapUrl } from "./urls.ts";

/** What a build decides beside the content: its clock, whether drafts show, and the address to build for. */
export interface SiteOptions {
  readonly now: Instant;
  readonly withDrafts: boolean;
  readonly url: string | undefined;
}

/** The site that `content` makes at the time `now`; drafts and recaps under embargo are not in it unless asked for. */
export function buildSite(content: Content, { now, withDrafts, url }: SiteOptions): Site {
  const settings = { ...content.settings, url: url ?? content.settings.url };
  const shown = content.recaps.filter((recap) => withDrafts || isPublic(recap, now));
  const headings = headEvents(content.events, now);
  const placed = shown
    .map((recap) => placeRecap({ ...recap, isPublic: isPublic(recap, now) }, content, headings))
    .toSorted(newestFirst);
  const recaps = findNeighbours(placed, headings);
  const events = buildEvents(content.events, headings, {
    recaps,
    perPage: settings.recapsPerEventPage,
  });
  const images = [...recaps, ...content.events].flatMap((each) => each.images);
  return {
    settings,
    now,
    recaps,
    events,
    years: buildArchive(recaps),
    corrections: collectCorrections(recaps, settings.clockwork),
    images: [...new Set(images)].toSorted(),
  };
}

function isPublic({ isDraft, embargoedUntil }: Recap, now: Instant): boolean {
  return !isDraft && (embargoedUntil === undefined || embargoedUntil <= now);
}

function newestFirst(a: SiteRecap, b: SiteRecap): number {
  return b.publishedAt - a.publishedAt || (a.url < b.url ? -1 : 1);
}

function placeRecap(
  recap: Recap & Pick<SiteRecap, "isPublic">,
  { settings, authors }: Content,
  headings: ReadonlyMap<string, EventHeading>,
): SiteRecap {
  const day = dayAt(recap.publishedAt, settings.clockwork.zones[0]);
  return {
    ...recap,
    day,
    url: recapUrl(day, recap.slug),
    clock: pairClocks(recap.publishedAt, settings.clockwork),
    modifiedAt: latestOf(recap),
    events: recap.eventIds.flatMap((id) => headings.get(id) ?? []),
    authors: recap.authorIds.flatMap((id) => authors.find((author) => author.id === id) ?? []),
    neighbours: [],
  };
}

function latestOf({ publishedAt, updatedAt, corrections }: Recap): Instant {
  const changes = [updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)];
  return changes.reduce((latest, at) => (at > latest ? at : latest), publishedAt);
}
