import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { homeUrl } from "../src/model/urls.ts";
import { DatedClock } from "./clock.tsx";
import { HomeRail, LiveEvents } from "./home-rail.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RecapBody } from "./recap-body.tsx";
import { RecapHead } from "./recap-head.tsx";
import { Timetable } from "./timetable.tsx";
import { describeHomePage } from "./structured-data/page-data.ts";

// How many recaps the home page lists below the one that it shows in full.
const LISTED = 12;

/** The home page: the pinned or else the newest recap in full, the live events, and the recaps before it by day. */
export function HomePage({ context }: { readonly context: PageContext }): VNode {
  const { settings, recaps } = context.site;
  const lead = recaps.find(({ isPinned }) => isPinned) ?? recaps[0];
  return (
    <Page
      context={context}
      url={homeUrl}
      title={undefined}
      description={settings.description}
      structuredData={describeHomePage(context)}
      edition={<Edition context={context} />}
    >
      <div class="columns-page front-page">
        {lead === undefined ? (
          <h1>{settings.words.home.noRecap}</h1>
        ) : (
          <Lead recap={lead} context={context} />
        )}
        <LiveEvents context={context} />
        <Earlier lead={lead} context={context} />
        <HomeRail context={context} />
      </div>
    </Page>
  );
}

/** The moment that the news on the page is of: that of the newest recap. */
function Edition({ context }: { readonly context: PageContext }): VNode | null {
  const [newest] = context.site.recaps;
  const { clockwork, words } = context.site.settings;
  if (newest === undefined) return null;
  return (
    <p class="edition">
      {words.home.lastRecap(<DatedClock pair={newest.clock} clockwork={clockwork} form="long" />)}
    </p>
  );
}

function Lead(props: { readonly recap: SiteRecap; readonly context: PageContext }): VNode {
  return (
    <article class="recap">
      <RecapHead {...props} isLinked={true} />
      <RecapBody {...props} isOnOwnPage={false} />
    </article>
  );
}

/** The newest recaps but the one that the page shows in full. */
function Earlier(props: {
  readonly lead: SiteRecap | undefined;
  readonly context: PageContext;
}): VNode | null {
  const { recaps, years, settings } = props.context.site;
  const others = recaps.filter((recap) => recap !== props.lead).slice(0, LISTED);
  const [year] = years;
  if (others.length === 0) return null;
  const rows = others.map((recap) => ({ recap, points: undefined }));
  return (
    <section class="earlier">
      <h2>{settings.words.home.others}</h2>
      <Timetable rows={rows} context={props.context} level={3} />
      {year === undefined ? null : (
        <p class="small">
          <a href={year.url}>{settings.words.home.allRecapsOf(year.year)}</a>
        </p>
      )}
    </section>
  );
}
