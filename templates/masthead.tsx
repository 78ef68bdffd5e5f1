import type { VNode } from "preact";
import { archiveUrl, entitiesUrl, eventsUrl, homeUrl, type Url } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** The head of every page: the name of the site and the ways into it; on the front page large, with `edition` under it. */
export function Masthead(props: {
  readonly context: PageContext;
  readonly url: Url | undefined;
  readonly edition: VNode | undefined;
}): VNode {
  const { context, url, edition } = props;
  const { entities, settings } = context.site;
  const { words } = settings;
  const hasPeople = entities.some(({ kind }) => kind === "people");
  const ways: readonly (readonly [Url, string])[] = [
    [homeUrl, words.site.latest],
    [eventsUrl, words.event.events],
    ...(hasPeople ? [[entitiesUrl("people"), words.entities.people] as const] : []),
    [archiveUrl, words.archive.archive],
  ];
  return (
    <header class={edition === undefined ? "masthead" : "masthead front"}>
      <a class="name" href={homeUrl}>
        {settings.title}
      </a>
      {edition}
      <nav aria-label={words.site.navigation}>
        {ways.map(([way, label]) => (
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
