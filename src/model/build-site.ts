import { hash } from "node:crypto";
import type { Content } from "../content/content.ts";
import type { Entity } from "../content/entity.ts";
import { compareText } from "../content/problem.ts";
import type { Recap } from "../content/recap.ts";
import type { Settings } from "../content/settings.ts";
import { createDayAt } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { createMoment, type Moment } from "../time/moment.ts";
import { collectAliases } from "./collect-aliases.ts";
import { collectCorrections } from "./collect-corrections.ts";
import { buildArchive } from "./build-archive.ts";
import { buildAuthors, headAuthors } from "./build-authors.ts";
import { buildEntities } from "./build-entities.ts";
import { buildEvents, headEvents } from "./build-events.ts";
import { groupByEvent } from "./group-by-event.ts";
import { findNeighbours } from "./find-neighbours.ts";
import { createNameFinder, keyOfEntity, listNames } from "./find-names.ts";
import { collectMaps, createMapOfPlaces } from "./maps/collect-maps.ts";
import { nameEntity } from "./name-body.ts";
import { createRecent } from "./recent.ts";
import { PlacedRecap, type RecapNames, type Surroundings } from "./placed-recap.ts";
import type { ContentCommit } from "./content-commit.ts";
import { createEmbargoClock, type EmbargoClock } from "./history/list-published.ts";
import type { HistoryFinder } from "./history/recap-history.ts";
import type { SiteImage } from "./site-image.ts";
import type { Site, SiteRecap } from "./site.ts";
import { plainPageUrl } from "./urls.ts";

/** What a build decides beside the content: its clock, whether drafts show, and the address to build for. */
export interface SiteOptions {
  readonly now: Instant;
  readonly withDrafts: boolean;
  readonly url: string | undefined;
  /** The commit that the content is at, where that is known. */
  readonly commit?: ContentCommit | undefined;
  /** Whether commits before it are missing. */
  readonly isShallow?: boolean | undefined;
  /** Finds the histories of recaps; without it, none has one. */
  readonly histories?: HistoryFinder;
}

/** The names in `recap`: which they are, and where, for those who draw it. */
export type RecapNamer = (recap: Recap) => RecapNames;

/**
 * The site that `content` makes at the time `now`; drafts and recaps under embargo are not in it unless asked for. `namesOf`
 * tells of names found earlier; without it, each recap is searched for them.
 */
export function buildSite(
  content: Content,
  { now, withDrafts, url, commit, histories }: SiteOptions,
  namesOf: RecapNamer = createNamer(content.entities),
): Site {
  const moment = createMoment(now);
  const settings = settle(content.settings, url);
  const headings = headEvents(content.events);
  const mapOf = createMapOfPlaces(content.entities);
  const among: Surroundings = {
    clockwork: settings.clockwork,
    isPublic: (recap) => isPublic(recap, moment),
    dayAt: createDayAt(settings.clockwork.zones[0]),
    events: headings,
    authors: headAuthors(content.authors),
    images: new Map(content.images.map(({ name, image }) => [name, image])),
    ...describeEntities(content.entities),
    mapOf,
    ...rememberRecent(),
  };
  const placed = content.recaps
    .map((recap) => new PlacedRecap(recap, namesOf(recap), among))
    .filter((recap) => withDrafts || recap.isPublic);
  const { recaps, withdrawn } = sortOut(placed, moment);
  const lists = { perPage: settings.recapsPerEventPage, language: settings.language };
  const byEvent = groupByEvent(recaps);
  const entities = buildEntities(content.entities, recaps, { ...lists, mapOf });
  const parts = { ...lists, headings, moment, byEvent, entities, mapOf };
  const events = buildEvents(content.events, parts);
  const authors = buildAuthors(content.authors, recaps, lists);
  return {
    settings,
    moment,
    commit,
    recaps,
    withdrawn,
    aliases: collectAliases({ recaps: placed, events, entities, authors }, settings),
    neighbours: findNeighbours(byEvent, headings),
    historyOf: findHistories(histories, createEmbargoClock(moment, settings)),
    events,
    entities,
    authors,
    pages: content.pages.map((page) => ({ ...page, url: plainPageUrl(page.id) })),
    years: buildArchive(recaps),
    corrections: collectCorrections(recaps, settings.clockwork),
    images: listShown(content, recaps),
    maps: collectMaps(recaps, events, entities),
  };
}

function findHistories(find: HistoryFinder | undefined, clock: EmbargoClock): Site["historyOf"] {
  return ({ file }) => find?.(file, clock);
}

// The bodies of a few recaps are asked for again and again while their own files are rendered.
const BODIES = 32;
// Lists ask for what is said of a recap in several places, which may be far apart.
const LISTED = 20_000;

function rememberRecent(): Pick<Surroundings, "bodies" | "clocks" | "leads"> {
  return {
    bodies: createRecent(BODIES),
    clocks: createRecent(LISTED),
    leads: createRecent(LISTED),
  };
}

/** The settings with the address that the build was asked to make the site for. */
function settle(settings: Settings, url: string | undefined): Settings {
  if (url === undefined) return settings;
  return { ...settings, url, fingerprint: `${settings.fingerprint} ${url}` };
}

function createNamer(entities: readonly Entity[]): RecapNamer {
  const find = createNameFinder(listNames(entities));
  return ({ body }) => {
    const { keys, blocks } = find(body);
    const blocksFingerprint = hash("sha256", JSON.stringify(blocks), "base64url");
    const points = blocks.filter((_, index) => body[index]?.kind === "point");
    const owners = points.map((each) => each.owners);
    return { keys, blocks: () => blocks, owners: () => owners, blocksFingerprint };
  };
}

function describeEntities(
  entities: readonly Entity[],
): Pick<Surroundings, "nameOn" | "fingerprintOf"> {
  const byKey = new Map(entities.map((entity) => [keyOfEntity(entity), entity]));
  const identify = ({ name, roles, position }: Entity): string =>
    JSON.stringify([name, roles, position]);
  const fingerprints = new Map(entities.map((entity) => [keyOfEntity(entity), identify(entity)]));
  return {
    nameOn: (key, day) => {
      const entity = byKey.get(key);
      return entity === undefined ? undefined : nameEntity(entity, day);
    },
    fingerprintOf: (key) => `${key} ${fingerprints.get(key) ?? ""}`,
  };
}

/** The images that something on the site shows. */
function listShown(content: Content, recaps: readonly SiteRecap[]): readonly SiteImage[] {
  const { events, entities, authors, pages } = content;
  const shown = new Set<string>();
  for (const records of [recaps, events, entities, authors, pages])
    for (const { images } of records) for (const name of images) shown.add(name);
  const digests = new Map(content.images.map(({ name, digest }) => [name, digest]));
  const names = [...shown].toSorted();
  return names.map((name) => ({ name, fingerprint: digests.get(name) ?? "" }));
}

function isPublic({ isDraft, embargoedUntil }: Recap, { hasCome }: Moment): boolean {
  return !isDraft && (embargoedUntil === undefined || hasCome(embargoedUntil));
}

/** The recaps that the site shows, newest first, and those that were withdrawn. */
function sortOut(
  placed: readonly SiteRecap[],
  { hasCome }: Moment,
): Pick<Site, "recaps" | "withdrawn"> {
  const recaps: SiteRecap[] = [];
  const withdrawn: SiteRecap[] = [];
  for (const recap of placed) {
    const end = recap.withdrawal?.at;
    if (end !== undefined && hasCome(end)) withdrawn.push(recap);
    else recaps.push(recap);
  }
  recaps.sort(newestFirst);
  return { recaps, withdrawn };
}

function newestFirst(a: SiteRecap, b: SiteRecap): number {
  return b.publishedAt - a.publishedAt || compareText(a.url, b.url);
}
