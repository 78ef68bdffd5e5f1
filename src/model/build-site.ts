import type { Content } from "../content/content.ts";
import { compareText } from "../content/problem.ts";
import type { Recap } from "../content/recap.ts";
import { dayAt } from "../time/day.ts";
import type { Clockwork } from "../time/clockwork.ts";
import type { Instant } from "../time/instant.ts";
import { pairClocks } from "../time/paired-clock.ts";
import { collectCorrections } from "./collect-corrections.ts";
import { buildArchive } from "./build-archive.ts";
import { buildAuthors, headAuthors } from "./build-authors.ts";
import { buildEntities } from "./build-entities.ts";
import { buildEvents, headEvents } from "./build-events.ts";
import { findNeighbours } from "./find-neighbours.ts";
import { createEntityScanner, nameEntities, type EntityScanner } from "./name-entities.ts";
import type { AuthorHeading, EventHeading, Site, SiteRecap } from "./site.ts";
import { plainPageUrl, recapUrl } from "./urls.ts";

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
  const surroundings = {
    clockwork: settings.clockwork,
    events: headings,
    authors: headAuthors(content.authors),
    scan: createEntityScanner(content.entities),
  };
  const placed = shown
    .map((recap) => placeRecap({ ...recap, isPublic: isPublic(recap, now) }, surroundings))
    .toSorted(newestFirst);
  const recaps = findNeighbours(placed, headings);
  const lists = { perPage: settings.recapsPerEventPage, language: settings.language };
  const entities = buildEntities(content.entities, recaps, lists);
  const events = buildEvents(content.events, { ...lists, headings, recaps, entities });
  const illustrated = [
    ...recaps,
    ...content.events,
    ...content.entities,
    ...content.authors,
    ...content.pages,
  ];
  return {
    settings,
    now,
    recaps,
    events,
    entities,
    authors: buildAuthors(content.authors, recaps, lists),
    pages: content.pages.map((page) => ({ ...page, url: plainPageUrl(page.id) })),
    years: buildArchive(recaps),
    corrections: collectCorrections(recaps, settings.clockwork),
    images: [...new Set(illustrated.flatMap(({ images }) => images))].toSorted(),
  };
}

function isPublic({ isDraft, embargoedUntil }: Recap, now: Instant): boolean {
  return !isDraft && (embargoedUntil === undefined || embargoedUntil <= now);
}

function newestFirst(a: SiteRecap, b: SiteRecap): number {
  return b.publishedAt - a.publishedAt || compareText(a.url, b.url);
}

/** What a recap is placed among. */
interface Surroundings {
  readonly clockwork: Clockwork;
  readonly events: ReadonlyMap<string, EventHeading>;
  readonly authors: ReadonlyMap<string, AuthorHeading>;
  readonly scan: EntityScanner;
}

function placeRecap(
  recap: Recap & Pick<SiteRecap, "isPublic">,
  { clockwork, events, authors, scan }: Surroundings,
): SiteRecap {
  const day = dayAt(recap.publishedAt, clockwork.zones[0]);
  return {
    ...recap,
    ...nameEntities(recap.body, day, scan),
    day,
    url: recapUrl(day, recap.slug),
    clock: pairClocks(recap.publishedAt, clockwork),
    modifiedAt: latestOf(recap),
    events: recap.eventIds.flatMap((id) => events.get(id) ?? []),
    authors: recap.authorIds.flatMap((id) => authors.get(id) ?? []),
    neighbours: [],
  };
}

function latestOf({ publishedAt, updatedAt, corrections }: Recap): Instant {
  const changes = [updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)];
  return changes.reduce((latest, at) => (at > latest ? at : latest), publishedAt);
}
