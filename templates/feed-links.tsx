import type { VNode } from "preact";
import { feedUrls, type Url } from "../src/model/urls.ts";
import type { FeedWords } from "../src/words/words.ts";

const TYPES = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
} as const;

/** Where feed readers find the feeds that follow `page`; they show `title` to choose by. */
export function FeedLinks(props: {
  readonly page: Url;
  readonly title: string;
  readonly words: FeedWords;
}): VNode {
  const { page, title, words } = props;
  const urls = feedUrls(page);
  return (
    <>
      <link
        rel="alternate"
        type={TYPES.atom}
        title={words.inFormat(title, words.atom)}
        href={urls.atom}
      />
      <link
        rel="alternate"
        type={TYPES.rss}
        title={words.inFormat(title, words.rss)}
        href={urls.rss}
      />
      <link
        rel="alternate"
        type={TYPES.json}
        title={words.inFormat(title, words.jsonFeed)}
        href={urls.json}
      />
    </>
  );
}
