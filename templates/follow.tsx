import type { VNode } from "preact";
import { feedUrls, type Url } from "../src/model/urls.ts";
import type { FeedWords } from "../src/words/words.ts";

/** The feeds that follow `page`, as links that a reader can see. */
export function Follow(props: { readonly page: Url; readonly words: FeedWords }): VNode {
  const { words } = props;
  const urls = feedUrls(props.page);
  return (
    <p class="small follow">
      {words.follow}: <a href={urls.atom}>{words.atom}</a> · <a href={urls.rss}>{words.rss}</a> ·{" "}
      <a href={urls.json}>{words.jsonFeed}</a>
    </p>
  );
}
