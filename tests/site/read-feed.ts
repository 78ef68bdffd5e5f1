import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";

/** An entry as any format has it. */
export interface ReadEntry {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly (string | undefined)[] | undefined;
  readonly categories: readonly (string | undefined)[] | undefined;
  readonly summary: string | undefined;
  readonly html: string;
}

/** A feed as any format has it; `updated` is absent in JSON, which has no such field. */
export interface ReadFeed {
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly self: string | undefined;
  readonly updated: string | undefined;
  readonly entries: readonly ReadEntry[];
}

/** The formats of feeds, by their files. */
export type Format = "feed.xml" | "rss.xml" | "feed.json";

/** What feedsmith reads in a file of each format. */
export const FEED_READERS: Readonly<Record<Format, (text: string) => ReadFeed>> = {
  "feed.xml": (text) => {
    const feed = parseAtomFeed(text);
    return {
      title: feed.title?.value,
      page: feed.links?.find(({ rel }) => rel === "alternate")?.href,
      self: feed.links?.find(({ rel }) => rel === "self")?.href,
      updated: feed.updated,
      entries: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links?.[0]?.href,
        title: entry.title?.value,
        published: entry.published,
        updated: entry.updated,
        authors: entry.authors?.map(({ name }) => name),
        categories: entry.categories?.map(({ label }) => label),
        summary: entry.summary?.value,
        html: entry.content?.value ?? "",
      })),
    };
  },
  "rss.xml": (text) => {
    const feed = parseRssFeed(text);
    return {
      title: feed.title,
      page: feed.link,
      self: feed.atom?.links?.find(({ rel }) => rel === "self")?.href,
      updated: feed.lastBuildDate === undefined ? undefined : isoOf(feed.lastBuildDate),
      entries: (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        url: item.link,
        title: item.title,
        published: isoOf(item.pubDate),
        updated: item.atom?.updated,
        authors: item.dc?.creators,
        categories: item.categories?.map(({ name }) => name),
        summary: item.description,
        html: item.content?.encoded ?? "",
      })),
    };
  },
  "feed.json": (text) => {
    const feed = parseJsonFeed(text);
    return {
      title: feed.title,
      page: feed.home_page_url,
      self: feed.feed_url,
      updated: undefined,
      entries: (feed.items ?? []).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
        authors: item.authors?.map(({ name }) => name),
        categories: item.tags,
        summary: item.summary,
        html: item.content_html ?? "",
      })),
    };
  },
};

/** A date of any form, or milliseconds since 1970, as `2025-05-15T19:27:00Z`. */
export function isoOf(date: string | number | undefined): string {
  return new Date(date ?? Number.NaN).toISOString().replace(".000Z", "Z");
}
