import { expect, test } from "vitest";
import { eventUrl } from "../../src/model/urls.ts";
import { FeedLinks } from "../../templates/feed-links.tsx";
import { enGb } from "../../src/words/en-gb.ts";
import { draw } from "./draw.ts";

test("feed readers find each format by its type, with a title to choose by", () => {
  const html = draw(FeedLinks({ page: eventUrl("talks"), title: "The talks", words: enGb.feeds }));
  const links = html.matchAll(
    /<link rel="alternate" type="([^"]*)" title="([^"]*)" href="([^"]*)"/g,
  );
  expect([...links].map(([, ...parts]) => parts)).toEqual([
    ["application/atom+xml", "The talks (Atom)", "/events/talks/feed.xml"],
    ["application/rss+xml", "The talks (RSS)", "/events/talks/rss.xml"],
    ["application/feed+json", "The talks (JSON Feed)", "/events/talks/feed.json"],
  ]);
});
