import type { VNode } from "preact";
import { authorsUrl, correctionsUrl, entitiesUrl, homeUrl, type Url } from "../src/model/urls.ts";
import { Follow } from "./follow.tsx";
import type { FrameContext } from "./frame.tsx";

/** The foot of every page: the ways that the masthead has no room for, and by which clocks the site goes. */
export function PageFoot({ context }: { readonly context: FrameContext }): VNode {
  const { settings, tzdata } = context;
  const { clockwork, words } = settings;
  return (
    <footer class="foot">
      <nav aria-label={words.page.more}>
        {listWays(context).map(([url, label]) => (
          <>
            <a href={url}>{label}</a>{" "}
          </>
        ))}
      </nav>
      <div>
        <p>{words.site.clocksNote(...clockwork.zones, tzdata)}</p>
        <Follow page={homeUrl} words={words.feeds} />
      </div>
    </footer>
  );
}

function listWays(context: FrameContext): readonly (readonly [Url, string])[] {
  const { kinds, hasAuthors, plainPages, settings } = context;
  const { words } = settings;
  return [
    ...kinds.map((kind) => [entitiesUrl(kind), words.entities[kind]] as const),
    ...(hasAuthors ? [[authorsUrl, words.authors.authors] as const] : []),
    [correctionsUrl, words.corrections.corrections],
    ...plainPages.map(({ url, title }) => [url, title] as const),
  ];
}
