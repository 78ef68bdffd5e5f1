import type { Settings } from "../content/settings.ts";
import type { SiteRecap } from "../model/site.ts";
import { absoluteUrl, homeUrl, latestUrl, pointUrl, type Url } from "../model/urls.ts";
import { formatIso } from "../time/instant.ts";
import { renderJson } from "./json.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output, type OutputPlace } from "./output.ts";

// More points than two full recaps have, in a file of a few kilobytes.
const POINTS = 20;

/** `latest.json` of the site. */
export function listLatest({ site: { recaps, settings } }: Ingredients): readonly Output[] {
  return [makeLatest({ url: homeUrl, source: "the home page" }, recaps, settings)];
}

/** The `latest.json` of the page at `place`, which shows the recaps `newest`, given newest first. */
export function makeLatest(
  { url: page, source }: OutputPlace,
  newest: readonly SiteRecap[],
  { url: siteUrl }: Pick<Settings, "url">,
): Output {
  const recaps = newest.slice(0, POINTS);
  return makeOutput({ url: latestUrl(page), source }, { page, recaps, siteUrl }, renderLatest);
}

/**
 * What is newest among `recaps`, the newest 20 given newest first, for scripts that ask whether there is anything new. Times are ISO 8601 in
 * UTC, addresses absolute:
 *
 * - `page`: the page that shows these recaps;
 * - `recap`: the newest, or null: its `url`, `title`, `time`, `modified` (later than `time` after an update or a correction)
 *   and the number of its `points`;
 * - `points`: the newest 20, those of the newest recap first, in its order: `id` (unique within its recap), `url`, `lead`, and
 *   `time`, which is its recap's.
 *
 * It says nothing of the build: it changes when, and only when, something in it does.
 */
function renderLatest(of: {
  readonly page: Url;
  readonly recaps: readonly SiteRecap[];
  readonly siteUrl: string;
}): string {
  const { page, recaps, siteUrl } = of;
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
    recap: newest === undefined ? null : describeRecap(newest, siteUrl),
    points: points.slice(0, POINTS),
  });
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
