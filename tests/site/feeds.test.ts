import { XmlDocument } from "libxml2-wasm";
import { describe, expect, inject, it } from "vitest";
import type { SiteCorrection, SiteRecap } from "../../src/model/site.ts";
import { wordsIn } from "../templates/draw.ts";
import { readDemonstration } from "./demonstration-model.ts";
import { FEED_READERS, isoOf, type Format, type ReadEntry, type ReadFeed } from "./read-feed.ts";
import { pagesOf, readFolder } from "./site-folder.ts";

const SITE = "https://dateline.example";
const files = readFolder(inject("siteFolder"));
const site = readDemonstration();

/** What every format must say of `recap`, beside its content. */
function expectedEntry(recap: SiteRecap): ReadEntry {
  return {
    id: `tag:dateline.example,${recap.day}:${recap.url}`,
    url: `${SITE}${recap.url}`,
    title: recap.title,
    published: recap.clock.iso,
    updated: isoOf(recap.modifiedAt),
    authors: recap.authors.map(({ name }) => name),
    categories: recap.events.map(({ title }) => title),
    summary: recap.summary ?? recap.points[0]?.lead,
    html: "",
  };
}

/** The words that the content of `recap` must have, in this order. */
function expectedWords({ opener, points, corrections, sources }: SiteRecap): readonly string[] {
  return [
    opener === undefined ? "" : `${opener.sentence} ${opener.recapLine}`,
    ...points.map(({ text }) => text.split("\n")[0] ?? ""),
    ...corrections.map(({ text }) => text),
    ...sources.map(({ publisher }) => publisher),
  ];
}

const formats = Object.keys(FEED_READERS) as Format[];
const feeds = [
  { page: "/", title: "Dateline", recaps: site.recaps.slice(0, 30) },
  ...site.events.map(({ url, title, recaps }) => ({
    page: url,
    title: `${title} – Dateline`,
    recaps: recaps.slice(0, 30),
  })),
];
const cases = feeds.flatMap((feed) => formats.map((format) => ({ ...feed, format })));

/** The feed of `page` in a format, as feedsmith reads it. */
function readFeed(page: string, format: Format): ReadFeed {
  const text = files.get(`${page}${format}`.slice(1));
  if (text === undefined) throw new Error(`there is no ${page}${format}`);
  return FEED_READERS[format](text);
}

describe("a feed of the built site", () => {
  it.each(cases)("$page$format says what the model holds", ({ page, title, recaps, format }) => {
    const { entries, updated, ...feed } = readFeed(page, format);
    expect(feed).toEqual({ title, page: `${SITE}${page}`, self: `${SITE}${page}${format}` });
    const newest = isoOf(Math.max(...recaps.map(({ modifiedAt }) => modifiedAt)));
    if (format !== "feed.json") expect(updated).toBe(newest);
    expect(entries.map((entry) => ({ ...entry, html: "" }))).toEqual(recaps.map(expectedEntry));
  });

  it.each(cases)("$page$format has each recap whole", ({ page, recaps, format }) => {
    for (const [index, { html }] of readFeed(page, format).entries.entries()) {
      const recap = recaps[index];
      if (recap === undefined) throw new Error("an entry too many");
      const words = wordsIn(html);
      let from = 0;
      for (const expected of expectedWords(recap)) {
        const place = words.indexOf(expected.replaceAll(/\s+/g, " "), from);
        expect(place, expected).toBeGreaterThanOrEqual(from);
        from = place + expected.length;
      }
      for (const { id } of recap.points) expect(html).toContain(`href="${SITE}${recap.url}#${id}"`);
    }
  });

  it("has more than a few entries", () => {
    expect(readFeed("/", "feed.xml").entries).toHaveLength(30);
  });

  it("has only links that work anywhere, each to a page of the site that is there", () => {
    const wrong = formats.flatMap((format) =>
      readFeed("/", format).entries.flatMap(({ html }) =>
        [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
          .map(([, href = ""]) => href)
          .filter((href) => !/^(?:https:|mailto:)/.test(href) || leadsNowhere(href)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("is well-formed XML by libxml2, and no id stands for two recaps", () => {
    const xml = [...files].filter(([name]) => /(?:feed|rss)\.xml$/.test(name));
    for (const [, text] of xml) XmlDocument.fromString(text).dispose();
    expect(xml).toHaveLength((site.events.length + 2) * 2);
    const ids = feeds.flatMap(({ page }) =>
      readFeed(page, "feed.xml").entries.map(({ id, url }) => `${id} ${url}`),
    );
    const known = new Set(ids);
    expect(new Set([...known].map((each) => each.split(" ")[0])).size).toBe(known.size);
  });

  it("is found from the head of every page", () => {
    const without = pagesOf(files).filter(
      ([, html]) =>
        !html.includes('http-equiv="refresh"') &&
        !/<link rel="alternate" type="application\/atom\+xml"[^>]*href="(?:[./]*\/)?feed\.xml"/.test(
          html,
        ),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });
});

describe("the feed of corrections of the built site", () => {
  it.each(formats)("says in %s what the model holds", (format) => {
    const { title, page, entries } = readFeed("/corrections/", format);
    expect([title, page]).toEqual(["Corrections – Dateline", `${SITE}/corrections/`]);
    expect(entries.map(({ url, published, summary }) => ({ url, published, summary }))).toEqual(
      site.corrections.slice(0, 50).map(({ url, clock, text }: SiteCorrection) => ({
        url: `${SITE}${url}`,
        published: clock.iso,
        summary: text,
      })),
    );
  });
});

function leadsNowhere(href: string): boolean {
  if (!href.startsWith(`${SITE}/`)) return false;
  const [path = "", anchor] = href.slice(SITE.length + 1).split("#");
  const text = files.get(path.endsWith("/") || path === "" ? `${path}index.html` : path);
  return text === undefined || (anchor !== undefined && !text.includes(` id="${anchor}"`));
}
