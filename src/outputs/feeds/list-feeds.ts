import type { Settings } from "../../content/settings.ts";
import type { SiteEvent, SiteRecap } from "../../model/site.ts";
import { correctionsUrl, feedUrls, fileOf, homeUrl } from "../../model/urls.ts";
import { makeLatest, type LatestFacts } from "../latest-json.ts";
import type { Ingredients } from "../list-files.ts";
import { makeSection, partOf, type Section } from "../section.ts";
import { makeOutput, type Output, type OutputPlace } from "../output.ts";
import { renderAtom } from "./atom.ts";
import {
  buildCorrectionsFeed,
  buildEventFeed,
  buildSiteFeed,
  correctionsForFeed,
  recapsForFeed,
} from "./build-feed.ts";
import type { Feed } from "./feed.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderRss } from "./rss.ts";

/** The feeds of the site and of the corrections, each in every format. */
export function listFeeds({ site }: Ingredients): readonly Output[] {
  const { settings, recaps, corrections } = site;
  return [
    ...listFormats(
      { url: homeUrl, source: "the feeds" },
      { recaps: recapsForFeed(recaps), settings },
      buildSiteFeed,
    ),
    ...listFormats(
      { url: correctionsUrl, source: "the feeds" },
      { corrections: correctionsForFeed(corrections), settings },
      buildCorrectionsFeed,
    ),
  ];
}

/** The feeds of each event in every format, and what is newest in it; nothing where the settings leave them out. */
export function listEventFeeds({ site, scripts: { format } }: Ingredients): readonly Section[] {
  const { events, settings } = site;
  if (!settings.hasEventFeeds) return [];
  return events.map(({ url, title, summary, movedFrom, file, recaps, state }) => {
    const event = { url, title, summary, movedFrom, file };
    const facts = { siteUrl: settings.url, format, state };
    const inputs = { event, recaps: recapsForFeed(recaps), settings, facts };
    return makeSection(partOf(fileOf(url)), inputs, listFeedsOfEvent);
  });
}

function listFeedsOfEvent({ facts, ...inputs }: EventInputs): readonly Output[] {
  const { event, recaps } = inputs;
  const { url, file: source } = event;
  return [
    ...listFormats({ url, source }, inputs, buildEventFeed),
    makeLatest({ url, source }, recaps, facts),
  ];
}

interface EventInputs {
  readonly event: Pick<SiteEvent, "url" | "title" | "summary" | "movedFrom" | "file">;
  readonly recaps: readonly SiteRecap[];
  readonly settings: Settings;
  readonly facts: LatestFacts;
}

/** The feed that `build` makes of `inputs`, in every format. */
function listFormats<I extends object>(
  { url, source }: OutputPlace,
  inputs: I,
  build: (inputs: I) => Feed,
): readonly Output[] {
  const { atom, rss, json } = feedUrls(url);
  // Most of the work is the content of the entries, which is the same in all formats.
  let built: Feed | undefined;
  const feed = (): Feed => (built ??= build(inputs));
  return [
    makeOutput({ url: atom, source }, inputs, function renderedAsAtom() {
      return renderAtom(feed());
    }),
    makeOutput({ url: rss, source }, inputs, function renderedAsRss() {
      return renderRss(feed());
    }),
    makeOutput({ url: json, source }, inputs, function renderedAsJson() {
      return renderJsonFeed(feed());
    }),
  ];
}
