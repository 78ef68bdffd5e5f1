import type { VNode } from "preact";
import { archiveUrl, entitiesUrl, eventsUrl, homeUrl, type Url } from "../src/model/urls.ts";
import { searchUrl } from "../src/model/search-urls.ts";
import type { FrameContext } from "./frame.tsx";

/** The head of every page: the name of the site and the ways into it; on the front page large, with `edition` under it. */
export function Masthead(props: {
  readonly context: FrameContext;
  readonly url: Url | undefined;
  readonly edition: VNode | undefined;
}): VNode {
  const { context, url, edition } = props;
  const { settings } = context;
  const { words } = settings;
  return (
    <header class={edition === undefined ? "masthead" : "masthead front"}>
      <a class="name" href={homeUrl}>
        {settings.title}
      </a>
      {edition}
      <nav aria-label={words.site.navigation}>
        {listWays(context).map(([way, label]) => (
          <>
            <a href={way} {...(way === url ? { "aria-current": "page" as const } : {})}>
              {label}
            </a>{" "}
          </>
        ))}
      </nav>
    </header>
  );
}

/** The ways into the site, and what they are called. */
export function listWays({
  kinds,
  settings,
}: Pick<FrameContext, "kinds" | "settings">): readonly (readonly [Url, string])[] {
  const { words } = settings;
  return [
    [homeUrl, words.site.latest],
    [eventsUrl, words.event.events],
    ...(kinds.includes("people") ? [[entitiesUrl("people"), words.entities.people] as const] : []),
    [archiveUrl, words.archive.archive],
    ...(settings.hasSearch ? [[searchUrl, words.search.search] as const] : []),
  ];
}
