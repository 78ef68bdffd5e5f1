import { describe, expect, inject, it } from "vitest";
import { formatIso } from "../../src/time/instant.ts";
import { formatPairedClock } from "../../src/time/paired-clock.ts";
import { readDemonstration } from "./demonstration-model.ts";
import { FEED_READERS } from "./read-feed.ts";
import { readFolder, textOf } from "./site-folder.ts";

const SITE = "https://dateline.example";
const files = readFolder(inject("siteFolder"));
const site = readDemonstration();

function fileAt(path: string): string {
  const text = files.get(path.slice(1));
  if (text === undefined) throw new Error(`there is no ${path}`);
  return text;
}

/** The first object of the page's structured data. */
function articleOn(html: string): Record<string, unknown> {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}";
  return JSON.parse(data) as Record<string, unknown>;
}

const cases = site.corrections.map((correction) => ({
  correction,
  page: correction.recap.url,
  text: correction.text,
  clock: `Corrected ${formatPairedClock(correction.clock, site.settings.clockwork)}`,
}));

describe("a correction says the same wherever it stands", () => {
  it("and the demonstration has some, of several recaps, in summer and in winter", () => {
    expect(cases.length).toBeGreaterThan(3);
    expect(new Set(cases.map(({ page }) => page)).size).toBeGreaterThan(2);
    expect(new Set(cases.map(({ correction }) => correction.clock.isSameClock)).size).toBe(2);
  });

  it.each(cases)(
    "at the point and at the foot of $page: $text",
    ({ correction, page, text, clock }) => {
      const html = fileAt(`${page}index.html`);
      expect(textOf(html).split(text)).toHaveLength(3);
      expect(textOf(html).split(clock).length).toBeGreaterThanOrEqual(3);
      const point = html.slice(html.indexOf(`id="${correction.pointId}"`));
      const ownItem = point.slice(0, point.indexOf("permalink"));
      expect(textOf(`<body>${ownItem}</body>`)).toContain(text);
      expect(ownItem).toContain(`datetime="${correction.clock.iso}"`);
    },
  );

  it.each(cases)(
    "on the list of corrections, with the same clock: $text",
    ({ correction, text, clock }) => {
      const html = fileAt("/corrections/index.html");
      const entry = html
        .split('class="corrections-entry"')
        .find((part) => textOf(`<body>${part}</body>`).includes(text));
      expect(entry).toContain(`datetime="${correction.clock.iso}"`);
      expect(entry).toContain(`href="..${correction.url}"`);
      expect(textOf(`<body>${entry}</body>`)).toContain(clock);
    },
  );

  it.each(cases)(
    "in the feed of corrections, dated when it was made: $text",
    ({ correction, text }) => {
      for (const [format, read] of Object.entries(FEED_READERS)) {
        const { entries } = read(fileAt(`/corrections/${format}`));
        const entry = entries.find(({ html }) => textOf(`<body>${html}</body>`).includes(text));
        expect(entry?.url).toBe(`${SITE}${correction.url}`);
        expect(entry?.published).toBe(correction.clock.iso);
      }
    },
  );

  it.each(cases)(
    "in the structured data and the twins of $page: $text",
    ({ correction, page, text }) => {
      const article = articleOn(fileAt(`${page}index.html`));
      expect(article["correction"]).toContainEqual({
        "@type": "CorrectionComment",
        text,
        datePublished: correction.clock.iso,
      });
      const recap = site.recaps.find(({ url }) => url === page);
      expect(article["dateModified"]).toBe(formatIso(recap?.modifiedAt ?? correction.at));
      expect(Date.parse(String(article["dateModified"]))).toBeGreaterThanOrEqual(correction.at);
      expect(fileAt(`${page}index.txt`)).toContain(text);
      const twin = JSON.parse(fileAt(`${page}index.json`)) as { corrections: readonly object[] };
      expect(twin.corrections).toContainEqual({
        time: correction.clock.iso,
        point: correction.pointId,
        text,
      });
    },
  );

  it.each(cases)("and moves the recap in the feed of the site: $text", ({ correction, page }) => {
    const { entries } = FEED_READERS["feed.json"](fileAt("/feed.json"));
    const entry = entries.find(({ url }) => url === `${SITE}${page}`);
    if (entry === undefined) return;
    expect(Date.parse(entry.updated ?? "")).toBeGreaterThanOrEqual(correction.at);
  });
});
