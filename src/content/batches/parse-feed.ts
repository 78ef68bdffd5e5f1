import { parseFeed as readFeed, type AnyFeed, type AtomFeed, type RssFeed } from "feedsmith";
import type { Zone } from "../../time/zone.ts";
import type { Batch, BatchEntry, NoBatch } from "./batch.ts";
import { parseEntryTime } from "./entry-time.ts";
import { escapeHtml } from "./escape-html.ts";

/** Reads an Atom or RSS feed; times without an offset are by the clock of `zone`. */
export function parseFeed(text: string, zone: Zone | undefined): Batch | NoBatch {
  const raw = readEntries(text);
  if (raw === undefined) return { reason: "it is no Atom or RSS feed that can be read" };
  if (raw.entries.length === 0) return { reason: "it is a feed without entries" };
  const entries: BatchEntry[] = [];
  for (const { time, ...entry } of raw.entries) {
    const at = time === undefined ? undefined : parseEntryTime(time, zone);
    if (typeof at === "object") return at;
    entries.push({ ...entry, at });
  }
  return { publisher: raw.title?.trim() || undefined, entries, leftOut: [] };
}

interface RawEntry extends Omit<BatchEntry, "at"> {
  readonly time: string | undefined;
}

interface RawFeed {
  readonly title: string | undefined;
  readonly entries: readonly RawEntry[];
}

function readEntries(text: string): RawFeed | undefined {
  const read = tryRead(text);
  if (read?.format === "atom") {
    const { title, entries = [] } = read.feed;
    return { title: title?.value, entries: entries.map(readAtomEntry) };
  }
  if (read?.format !== "rss") return undefined;
  const { title, items = [] } = read.feed;
  return { title, entries: items.map(readRssItem) };
}

/** What the parser makes of `text`; it throws at what is no feed. */
function tryRead(text: string): AnyFeed | undefined {
  try {
    return readFeed(text);
  } catch {
    return undefined;
  }
}

function readAtomEntry(entry: Partial<AtomFeed.Entry<string>>): RawEntry {
  const { title, content, summary, links = [], published, updated } = entry;
  const link = links.find(({ rel = "alternate" }) => rel === "alternate")?.href;
  return {
    title: title === undefined ? undefined : htmlOf(title),
    html: htmlOf(content?.value === undefined ? summary : content),
    link,
    time: published ?? updated,
  };
}

/** The markup of a text, which says whether it is some: without a type it is plain. */
function htmlOf(text: AtomFeed.Content | undefined): string {
  const { value = "", type = "text" } = text ?? {};
  return /html/i.test(type) ? value : escapeHtml(value);
}

function readRssItem(item: RssFeed.Item<string>): RawEntry {
  const { title, description, content, link, guid, pubDate, dc } = item;
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
  return {
    title,
    html: content?.encoded ?? description ?? "",
    link: link ?? permalink,
    time: pubDate ?? dc?.dates?.[0],
  };
}
