import { formatIso, type Instant } from "../../time/instant.ts";
import { asMarkup, element, renderXml, textElement, type XmlElement } from "../xml.ts";
import type { Feed, FeedEntry } from "./feed.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/**
 * `feed` as RSS 2.0 (https://www.rssboard.org/rss-specification): descriptions are markup, the whole entry is in
 * `content:encoded`, and `atom:updated` says what RSS cannot.
 */
export function renderRss(feed: Feed): string {
  const { title, description, language, page, urls, hub, updatedAt } = feed;
  const self = { rel: "self", type: "application/rss+xml", href: urls.rss };
  const channel = element("channel", {}, [
    textElement("title", title),
    textElement("link", page),
    textElement("description", asMarkup(description)),
    textElement("language", language),
    textElement("lastBuildDate", formatDate(updatedAt)),
    element("atom:link", self),
    hub === undefined ? undefined : element("atom:link", { rel: "hub", href: hub }),
    ...feed.entries.map(describeEntry),
  ]);
  return renderXml(element("rss", { version: "2.0", ...NAMESPACES }, [channel]));
}

function describeEntry(entry: FeedEntry): XmlElement {
  return element("item", {}, [
    textElement("title", entry.title),
    textElement("link", entry.url),
    element("guid", { isPermaLink: "false" }, entry.id),
    textElement("pubDate", formatDate(entry.publishedAt)),
    textElement("atom:updated", formatIso(entry.updatedAt)),
    ...entry.authors.map(({ name }) => element("dc:creator", {}, name)),
    textElement("dc:language", entry.language),
    ...entry.categories.map(({ label, url }) => element("category", { domain: url }, label)),
    textElement("description", entry.summary === undefined ? undefined : asMarkup(entry.summary)),
    element("content:encoded", {}, entry.html),
  ]);
}

/** `at` as RFC 822 writes it, in GMT: `Thu, 15 May 2025 19:27:00 GMT`. */
function formatDate(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toUTCString();
}
