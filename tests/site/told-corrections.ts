import { decodeEntities } from "../decode-entities.ts";
import { FEED_READERS, type Format } from "./read-feed.ts";
import { listBuiltRecaps, type BuiltRecap, type SiteText } from "./site-recaps.ts";

/** A correction as some place of a site tells it; `point` is null where it is of the whole recap. */
export interface ToldCorrection {
  readonly recap: string;
  readonly point: string | null;
  readonly time: string | undefined;
  readonly text: string;
}

/** The corrections that the JSON twins tell. */
export function correctionsInTwins(files: SiteText): readonly ToldCorrection[] {
  return listBuiltRecaps(files).flatMap(({ url, twin }) =>
    twin.corrections.map(({ time, point, text }) => ({ recap: url, point, time, text })),
  );
}

/** Those at the foot of recaps. */
export function correctionsAtFoot(files: SiteText): readonly ToldCorrection[] {
  return listBuiltRecaps(files).flatMap(({ url, html }) => {
    const [, ...items] = sectionOf(html).split('<li class="correction"');
    return items.map((item) => {
      const text = wordsIn(/<\/p><p><span[^>]*>([\s\S]*?)<\/span>/.exec(item)?.[1]);
      const point = /<a href="[^"]*#([^"]+)"/.exec(item)?.[1] ?? null;
      return { recap: url, point, time: timeIn(item), text };
    });
  });
}

function sectionOf(html: string): string {
  return /<section class="corrections">[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
}

/** Those at points. */
export function correctionsAtPoints(files: SiteText): readonly ToldCorrection[] {
  return listBuiltRecaps(files).flatMap(({ url, html }) =>
    [...html.matchAll(/<li class="point" id="([^"]+)">([\s\S]*?)class="permalink"/g)].flatMap(
      ([, point = "", item = ""]) => notesIn(item).map((note) => ({ recap: url, point, ...note })),
    ),
  );
}

function notesIn(item: string): readonly Pick<ToldCorrection, "time" | "text">[] {
  const notes = item.matchAll(/<div class="correction" role="note">([\s\S]*?)<\/div>/g);
  return [...notes].map(([, note = ""]) => ({
    time: timeIn(note),
    text: wordsIn(/<\/p><p[^>]*>([\s\S]*?)<\/p>/.exec(note)?.[1]),
  }));
}

/** Those on the list of corrections. */
export function correctionsOnList(files: SiteText): readonly ToldCorrection[] {
  const html = files.get("corrections/index.html") ?? "";
  const [, ...entries] = html.split('<li class="corrections-entry"');
  return entries.map((entry) => {
    const [, recap = "", point = null] = /href="\.\.([^"#]+)(?:#([^"]+))?"/.exec(entry) ?? [];
    const text = wordsIn(/<\/h2><p[^>]*>([\s\S]*?)<\/p>/.exec(entry)?.[1]);
    return { recap, point, time: timeIn(entry), text };
  });
}

/** Those in the feed of corrections in one of its formats, where an entry says the same throughout. */
export function correctionsInFeed(
  files: SiteText,
  format: Format,
  site: string,
): readonly ToldCorrection[] {
  const { entries } = FEED_READERS[format](files.get(`corrections/${format}`) ?? "");
  return entries.flatMap(({ url = "", published, updated, summary = "", html }) => {
    const isWhole = wordsIn(html).includes(summary) && published === updated;
    const [recap = "", point = null] = url.slice(site.length).split("#");
    return isWhole ? [{ recap, point, time: published, text: summary }] : [];
  });
}

/** Those in structured data, which names no points. */
export function correctionsInData(files: SiteText): readonly ToldCorrection[] {
  return listBuiltRecaps(files).flatMap(({ url, article }) =>
    (article.correction ?? []).map(({ text, datePublished }) => ({
      recap: url,
      point: null,
      time: datePublished,
      text,
    })),
  );
}

/** When the last change of a recap's news was: its own time, its update, or a correction. */
export function changedAt({ twin }: BuiltRecap): string | undefined {
  const times = [twin.time, twin.updated ?? "", ...twin.corrections.map(({ time }) => time)];
  return times.toSorted().at(-1);
}

function timeIn(html: string): string | undefined {
  return /datetime="([^"]+)"/.exec(html)?.[1];
}

function wordsIn(html = ""): string {
  return decodeEntities(html.replaceAll(/<[^>]*>/g, "")).trim();
}
