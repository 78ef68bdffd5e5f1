import type { Settings } from "../../content/settings.ts";
import type { SiteCorrection, SiteEvent, SiteRecap } from "../../model/site.ts";
import { firstAddressOf } from "../../model/first-address-of.ts";
import { summaryOf } from "../../model/summary-of.ts";
import {
  absoluteUrl,
  correctionsUrl,
  feedUrls,
  homeUrl,
  pictureUrl,
  type Url,
} from "../../model/urls.ts";
import { latestOf } from "../../time/instant.ts";
import { renderCorrectionContent, renderRecapContent } from "./entry-content.tsx";
import { correctionId, recapId } from "./entry-id.ts";
import type { Feed, FeedEntry } from "./feed.ts";

// How many entries a feed has at most: some days of a busy desk, and years of its corrections.
const RECAPS = 30;
const CORRECTIONS = 50;

/** The settings of the site, and what its feeds are made from. */
interface RecapsSource {
  readonly recaps: readonly SiteRecap[];
  readonly settings: Settings;
}

/** What a feed of recaps holds of those that it follows, given newest first. */
export function recapsForFeed(recaps: readonly SiteRecap[]): readonly SiteRecap[] {
  return recaps.slice(0, RECAPS);
}

/** What the feed of corrections holds of all, given newest first. */
export function correctionsForFeed(
  corrections: readonly SiteCorrection[],
): readonly SiteCorrection[] {
  return corrections.slice(0, CORRECTIONS);
}

/** The feed of the site's newest recaps. */
export function buildSiteFeed({ recaps, settings }: RecapsSource): Feed {
  const { title, description, words } = settings;
  return buildFeed(settings, homeUrl, {
    title,
    description: description ?? words.feeds.siteDescription(title),
    entries: recaps.map((recap) => describeRecap(recap, settings)),
  });
}

/** The feed of the newest recaps of `event`. */
export function buildEventFeed({ event, recaps, settings }: EventSource): Feed {
  const { title, words } = settings;
  return buildFeed(settings, event.url, {
    id: absoluteUrl(firstAddressOf(event), settings.firstUrl),
    title: words.feeds.eventTitle(event.title, title),
    description: event.summary ?? words.feeds.eventDescription(event.title),
    entries: recaps.map((recap) => describeRecap(recap, settings)),
  });
}

interface EventSource extends RecapsSource {
  readonly event: Pick<SiteEvent, "url" | "title" | "summary" | "movedFrom">;
}

/** The feed of the site's newest corrections. */
export function buildCorrectionsFeed({ corrections, settings }: CorrectionsSource): Feed {
  const { title, words } = settings;
  return buildFeed(settings, correctionsUrl, {
    title: words.feeds.correctionsTitle(title),
    description: words.feeds.correctionsDescription(title),
    entries: describeCorrections(corrections, settings),
  });
}

interface CorrectionsSource {
  readonly corrections: readonly SiteCorrection[];
  readonly settings: Settings;
}

function buildFeed(
  settings: Settings,
  page: Url,
  own: Pick<Feed, "title" | "description" | "entries"> & Partial<Pick<Feed, "id">>,
): Feed {
  const { url, firstUrl, title, language, hub } = settings;
  const { atom, rss, json } = feedUrls(page);
  return {
    // That of a page that has moved stays what it was.
    id: absoluteUrl(page, firstUrl),
    ...own,
    language,
    page: absoluteUrl(page, url),
    urls: {
      atom: absoluteUrl(atom, url),
      rss: absoluteUrl(rss, url),
      json: absoluteUrl(json, url),
    },
    hub,
    publisher: { name: title, url: absoluteUrl(homeUrl, url) },
    updatedAt: latestOf(own.entries.map((entry) => entry.updatedAt)),
  };
}

function describeRecap(recap: SiteRecap, settings: Settings): FeedEntry {
  const { url, firstUrl, language } = settings;
  return {
    id: recapId(recap, firstUrl),
    url: absoluteUrl(recap.url, url),
    title: recap.title,
    language: recap.lang ?? language,
    publishedAt: recap.publishedAt,
    updatedAt: recap.modifiedAt,
    authors: recap.authors.map((author) => ({
      name: author.name,
      url: absoluteUrl(author.url, url),
    })),
    categories: describeEvents(recap, settings),
    summary: summaryOf(recap),
    html: renderRecapContent(recap, settings),
    image: recap.image === undefined ? undefined : absoluteUrl(pictureUrl(recap.image.name), url),
  };
}

function describeEvents({ events }: SiteRecap, settings: Settings): FeedEntry["categories"] {
  return events.map(({ id, title, url }) => ({
    term: id,
    label: title,
    url: absoluteUrl(url, settings.url),
  }));
}

function describeCorrections(
  newest: readonly SiteCorrection[],
  settings: Settings,
): readonly FeedEntry[] {
  return newest.map((correction, index): FeedEntry => {
    const { recap } = correction;
    const alike = newest.slice(0, index).filter((other) => isAlike(other, correction));
    return {
      id: correctionId(recapId(recap, settings.firstUrl), correction, alike.length + 1),
      url: absoluteUrl(correction.url, settings.url),
      title: settings.words.feeds.correctionTitle(recap.title),
      language: recap.lang ?? settings.language,
      publishedAt: correction.at,
      updatedAt: correction.at,
      authors: [],
      categories: describeEvents(recap, settings),
      summary: correction.text,
      html: renderCorrectionContent(correction, settings),
      image: undefined,
    };
  });
}

function isAlike(a: SiteCorrection, b: SiteCorrection): boolean {
  return a.at === b.at && a.url === b.url;
}
