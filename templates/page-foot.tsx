import type { VNode } from "preact";
import { ENTITY_KINDS } from "../src/content/entity.ts";
import { authorsUrl, correctionsUrl, entitiesUrl, homeUrl, type Url } from "../src/model/urls.ts";
import { Follow } from "./follow.tsx";
import type { PageContext } from "./page-context.ts";

/** The foot of every page: the ways that the masthead has no room for, and by which clocks the site goes. */
export function PageFoot({ context }: { readonly context: PageContext }): VNode {
  const { site, tzdata } = context;
  const { clockwork, words } = site.settings;
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

function listWays({ site }: PageContext): readonly (readonly [Url, string])[] {
  const { entities, authors, pages, settings } = site;
  const { words } = settings;
  const kinds = ENTITY_KINDS.filter((each) => entities.some(({ kind }) => kind === each));
  return [
    ...kinds.map((kind) => [entitiesUrl(kind), words.entities[kind]] as const),
    ...(authors.length > 0 ? [[authorsUrl, words.authors.authors] as const] : []),
    [correctionsUrl, words.corrections.corrections],
    ...pages.map(({ url, title }) => [url, title] as const),
  ];
}
