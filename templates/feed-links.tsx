import type { VNode } from "preact";
import { feedUrls, type Url } from "../src/model/urls.ts";

const TYPES = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
} as const;

/** Where feed readers find the feeds that follow `page`; they show `title` to choose by. */
export function FeedLinks({ page, title }: { readonly page: Url; readonly title: string }): VNode {
  const urls = feedUrls(page);
  return (
    <>
      <link rel="alternate" type={TYPES.atom} title={`${title} (Atom)`} href={urls.atom} />
      <link rel="alternate" type={TYPES.rss} title={`${title} (RSS)`} href={urls.rss} />
      <link rel="alternate" type={TYPES.json} title={`${title} (JSON Feed)`} href={urls.json} />
    </>
  );
}
