import { formatIso } from "../../time/instant.ts";
import { renderJson } from "../json.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** `feed` as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed(feed: Feed): string {
  const { title, description, language, page, urls, hub, publisher } = feed;
  return renderJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: urls.json,
    description,
    language,
    authors: [publisher],
    hubs: hub === undefined ? undefined : [{ type: "WebSub", url: hub }],
    items: feed.entries.map(describeEntry),
  });
}

function describeEntry(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    image: entry.image,
    date_published: formatIso(entry.publishedAt),
    date_modified: formatIso(entry.updatedAt),
    authors: entry.authors.length === 0 ? undefined : entry.authors,
    tags: entry.categories.map(({ label }) => label),
    language: entry.language,
  };
}
