import type { Site, SiteCorrection, SiteEvent, SiteRecap } from "../../model/site.ts";
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

/** The feed of the site's newest recaps. */
export function buildSiteFeed(site: Site): Feed {
  const { title, description, words } = site.settings;
  return buildFeed(site, homeUrl, {
    title,
    description: description ?? words.feeds.siteDescription(title),
    entries: site.recaps.slice(0, RECAPS).map((recap) => describeRecap(recap, site)),
  });
}

/** The feed of the newest recaps of `event`. */
export function buildEventFeed(event: SiteEvent, site: Site): Feed {
  const { title, words } = site.settings;
  return buildFeed(site, event.url, {
    title: words.feeds.eventTitle(event.title, title),
    description: event.summary ?? words.feeds.eventDescription(event.title),
    entries: event.recaps.slice(0, RECAPS).map((recap) => describeRecap(recap, site)),
  });
}

/** The feed of the site's newest corrections. */
export function buildCorrectionsFeed(site: Site): Feed {
  const { title, words } = site.settings;
  return buildFeed(site, correctionsUrl, {
    title: words.feeds.correctionsTitle(title),
    description: words.feeds.correctionsDescription(title),
    entries: describeCorrections(site),
  });
}

function buildFeed(
  { settings }: Site,
  page: Url,
  own: Pick<Feed, "title" | "description" | "entries">,
): Feed {
  const { url, firstUrl, title, language, hub } = settings;
  const { atom, rss, json } = feedUrls(page);
  return {
    ...own,
    id: absoluteUrl(page, firstUrl),
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

function describeRecap(recap: SiteRecap, site: Site): FeedEntry {
  const { url, firstUrl, language } = site.settings;
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
    categories: describeEvents(recap, site),
    summary: summaryOf(recap),
    html: renderRecapContent(recap, site),
    image: recap.image === undefined ? undefined : absoluteUrl(pictureUrl(recap.image.name), url),
  };
}

function describeEvents({ events }: SiteRecap, { settings }: Site): FeedEntry["categories"] {
  return events.map(({ id, title, url }) => ({
    term: id,
    label: title,
    url: absoluteUrl(url, settings.url),
  }));
}

function describeCorrections(site: Site): readonly FeedEntry[] {
  const recaps = new Map(site.recaps.map((recap) => [recap.url, recap]));
  const newest = site.corrections.slice(0, CORRECTIONS);
  return newest.flatMap((correction, index): readonly FeedEntry[] => {
    const recap = recaps.get(correction.recap.url);
    if (recap === undefined) return [];
    const { settings } = site;
    const alike = newest.slice(0, index).filter((other) => isAlike(other, correction));
    return [
      {
        id: correctionId(recapId(recap, settings.firstUrl), correction, alike.length + 1),
        url: absoluteUrl(correction.url, settings.url),
        title: settings.words.feeds.correctionTitle(recap.title),
        language: recap.lang ?? settings.language,
        publishedAt: correction.at,
        updatedAt: correction.at,
        authors: [],
        categories: describeEvents(recap, site),
        summary: correction.text,
        html: renderCorrectionContent(correction, site),
        image: undefined,
      },
    ];
  });
}

function isAlike(a: SiteCorrection, b: SiteCorrection): boolean {
  return a.at === b.at && a.url === b.url;
}
