import type { EventState } from "../content/event.ts";
import type { SiteRecap } from "../model/site.ts";
import { absoluteUrl, homeUrl, latestUrl, pointUrl, type Url } from "../model/urls.ts";
import { formatIso } from "../time/instant.ts";
import { renderJson } from "./json.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output, type OutputPlace } from "./output.ts";

// More points than two full recaps have, in a file of a few kilobytes.
const POINTS = 20;

/** `latest.json` of the site. */
export function listLatest({ site, scripts: { format } }: Ingredients): readonly Output[] {
  const { recaps, settings, years } = site;
  const month = years[0]?.months[0]?.month;
  const place = { url: homeUrl, source: "the home page" };
  return [makeLatest(place, recaps, { siteUrl: settings.url, format, month })];
}

/** What is told beside the recaps. */
export interface LatestFacts {
  readonly siteUrl: string;
  /** Stands for what pages look like. */
  readonly format: string;
  /** Of the site, the month of the newest recap. */
  readonly month?: string | undefined;
  /** Of an event, where it stands. */
  readonly state?: EventState;
}

/** The `latest.json` of the page at `place`, which shows the recaps `newest`, given newest first. */
export function makeLatest(
  { url: page, source }: OutputPlace,
  newest: readonly SiteRecap[],
  facts: LatestFacts,
): Output {
  const recaps = newest.slice(0, POINTS);
  return makeOutput({ url: latestUrl(page), source }, { page, recaps, facts }, renderLatest);
}

/**
 * What is newest among `recaps`, the newest 20 given newest first, for scripts that ask whether there is anything new. Times are ISO 8601 in
 * UTC, addresses absolute:
 *
 * - `page`: the page that shows these recaps;
 * - `format`: what pages look like, in a word: an open page of another format can only be loaded anew;
 * - `month`: of the site, the month of the newest recap, `YYYY-MM`;
 * - `state`: of an event, where it stands: `upcoming`, `live` or `ended`;
 * - `recap`: the newest, or null: its `url`, `title`, `time`, `modified` (later than `time` after an update or a correction)
 *   and the number of its `points`;
 * - `points`: the newest 20, those of the newest recap first, in its order: `id` (unique within its recap), `url`, `lead`, and
 *   `time`, which is its recap's;
 * - `changed`: those of the newest 20 recaps that were updated or corrected after their own time, absent where none was: `url`,
 *   `title`, `time`, `modified`, `lang` where it is not the site’s, and the ids of `events`.
 *
 * It says nothing of the time of the build: it changes when, and only when, something in it does.
 */
function renderLatest(of: {
  readonly page: Url;
  readonly recaps: readonly SiteRecap[];
  readonly facts: LatestFacts;
}): string {
  const { page, recaps, facts } = of;
  const { siteUrl, format, month, state } = facts;
  const [newest] = recaps;
  const points = recaps.flatMap((recap) =>
    recap.leads.map(({ id, lead }) => ({
      id,
      url: absoluteUrl(pointUrl(recap.url, id), siteUrl),
      lead,
      time: formatIso(recap.publishedAt),
    })),
  );
  return renderJson({
    page: absoluteUrl(page, siteUrl),
    format,
    month,
    state,
    recap: newest === undefined ? null : describeRecap(newest, siteUrl),
    points: points.slice(0, POINTS),
    ...listChanged(recaps, siteUrl),
  });
}

function listChanged(
  recaps: readonly SiteRecap[],
  siteUrl: string,
): { readonly changed?: readonly object[] } {
  const changed = recaps.filter(({ publishedAt, modifiedAt }) => modifiedAt > publishedAt);
  if (changed.length === 0) return {};
  return {
    changed: changed.map(({ url, title, publishedAt, modifiedAt, lang, events }) => ({
      url: absoluteUrl(url, siteUrl),
      title,
      time: formatIso(publishedAt),
      modified: formatIso(modifiedAt),
      lang,
      events: events.map(({ id }) => id),
    })),
  };
}

function describeRecap(recap: SiteRecap, siteUrl: string): object {
  return {
    url: absoluteUrl(recap.url, siteUrl),
    title: recap.title,
    time: formatIso(recap.publishedAt),
    modified: formatIso(recap.modifiedAt),
    points: recap.leads.length,
  };
}
