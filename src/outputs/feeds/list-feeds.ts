import { correctionsUrl, feedUrls, homeUrl } from "../../model/urls.ts";
import type { Ingredients } from "../list-files.ts";
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

/** The feeds of the site, of each event and of the corrections, each in every format. */
export function listFeeds({ site }: Ingredients): readonly Output[] {
  const { settings, corrections } = site;
  const events = settings.hasEventFeeds ? site.events : [];
  return [
    ...listFormats(
      { url: homeUrl, source: "the feeds" },
      { recaps: recapsForFeed(site.recaps), settings },
      buildSiteFeed,
    ),
    ...events.flatMap(({ url, title, summary, file, recaps }) =>
      listFormats(
        { url, source: file },
        { event: { url, title, summary }, recaps: recapsForFeed(recaps), settings },
        buildEventFeed,
      ),
    ),
    ...listFormats(
      { url: correctionsUrl, source: "the feeds" },
      { corrections: correctionsForFeed(corrections), settings },
      buildCorrectionsFeed,
    ),
  ];
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
