import Papa from "papaparse";
import { describe, expect, inject, it } from "vitest";
import { ninjsRules } from "../outputs/exports/ninjs-rules.ts";
import { readCalendar } from "../outputs/exports/read-calendar.ts";
import { timelineRules } from "../outputs/exports/timeline-rules.ts";
import { readDemonstration } from "./demonstration-model.ts";
import { isoOf } from "./read-feed.ts";
import { readFolder } from "./site-folder.ts";

const SITE = "https://dateline.example";
const files = readFolder(inject("siteFolder"));
const site = readDemonstration();
const events = site.events.filter(({ recaps }) => recaps.length > 0);

/** The text of the file at `url`. */
function fileAt(url: string): string {
  const text = files.get(url.slice(1));
  if (text === undefined) throw new Error(`there is no ${url}`);
  return text;
}

describe("the exports of an event of the built site", () => {
  it.each(events)("give calendars every recap of $id", ({ url, start, recaps }) => {
    const { entries } = readCalendar(fileAt(`${url}events.ics`));
    const ofRecaps = start === undefined ? entries : entries.slice(1);
    expect(ofRecaps).toHaveLength(recaps.length);
    expect(ofRecaps.map((entry) => [entry.url, entry.start, entry.stamp, entry.summary])).toEqual(
      recaps
        .toReversed()
        .map((recap) => [
          `${SITE}${recap.url}`,
          recap.clock.iso,
          isoOf(recap.modifiedAt),
          recap.title,
        ]),
    );
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  });

  it.each(events)("give spreadsheets every point of $id", ({ url, title, recaps }) => {
    const parsed = Papa.parse<string[]>(fileAt(`${url}points.csv`), { skipEmptyLines: true });
    expect(parsed.errors).toEqual([]);
    const points = recaps
      .toReversed()
      .flatMap((recap) =>
        recap.points.map(({ id, lead, text }) => [
          title,
          recap.title,
          `${SITE}${recap.url}#${id}`,
          recap.clock.iso,
          lead,
          text,
        ]),
      );
    const shown = parsed.data.slice(1).map((row) => [0, 1, 3, 4, 7, 8].map((each) => row[each]));
    expect(shown).toEqual(points);
  });

  it.each(events)("give timelines every recap of $id", ({ url, recaps }) => {
    const timeline = timelineRules.parse(JSON.parse(fileAt(`${url}timeline.json`)));
    expect(timeline.events.map(({ text }) => text.text.match(/href="([^"]*)"/)?.[1])).toEqual(
      recaps.toReversed().map((recap) => `${SITE}${recap.url}`),
    );
  });
});

describe("a recap of the built site", () => {
  it.each(site.recaps)("stands beside $url as ninjs", (recap) => {
    const ninjs = ninjsRules.parse(JSON.parse(fileAt(`${recap.url}index.ninjs.json`)));
    expect(ninjs).toMatchObject({
      uri: `tag:dateline.example,${recap.day}:${recap.url}`,
      firstcreated: recap.clock.iso,
      versioncreated: isoOf(recap.modifiedAt),
      headlines: [{ role: "main", value: recap.title }],
      people: recap.named.filter(({ kind }) => kind === "people").map(({ name }) => ({ name })),
    });
    const addresses = [...ninjs.people, ...ninjs.places, ...ninjs.events].map(({ uri }) => uri);
    const missing = addresses.filter(
      (uri = "") => !files.has(`${uri.slice(SITE.length + 1)}index.html`),
    );
    expect(missing).toEqual([]);
  });
});
