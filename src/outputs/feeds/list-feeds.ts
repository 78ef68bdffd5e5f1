import type { PageContext } from "../../../templates/page-context.ts";
import { correctionsUrl, feedUrls, homeUrl, type Url } from "../../model/urls.ts";
import type { Output } from "../output.ts";
import { renderAtom } from "./atom.ts";
import { buildCorrectionsFeed, buildEventFeed, buildSiteFeed } from "./build-feed.ts";
import type { Feed } from "./feed.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderRss } from "./rss.ts";

/** The feeds of the site, of each event and of the corrections, each in every format. */
export function listFeeds({ site }: PageContext): readonly Output[] {
  return [
    ...listFormats(homeUrl, "the feeds", () => buildSiteFeed(site)),
    ...site.events.flatMap((event) =>
      listFormats(event.url, event.file, () => buildEventFeed(event, site)),
    ),
    ...listFormats(correctionsUrl, "the feeds", () => buildCorrectionsFeed(site)),
  ];
}

function listFormats(page: Url, source: string, build: () => Feed): readonly Output[] {
  const { atom, rss, json } = feedUrls(page);
  // Most of the work is the content of the entries, which is the same in all formats.
  let built: Feed | undefined;
  const feed = (): Feed => (built ??= build());
  return [
    { url: atom, source, render: () => renderAtom(feed()) },
    { url: rss, source, render: () => renderRss(feed()) },
    { url: json, source, render: () => renderJsonFeed(feed()) },
  ];
}
