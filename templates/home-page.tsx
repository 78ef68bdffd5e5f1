import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { homeUrl, latestUrl } from "../src/model/urls.ts";
import { DatedClock } from "./clock.tsx";
import { HomeRail, LiveEvents, type FrontProps } from "./home-rail.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RecapBody } from "./recap-body.tsx";
import { RecapHead } from "./recap-head.tsx";
import { Timetable } from "./timetable.tsx";
import { describeHomePage } from "./structured-data/page-data.ts";

/** The home page: the pinned or else the newest recap in full, the live events, and the recaps before it by day. */
export function HomePage({ context, front }: FrontProps): VNode {
  const { settings } = context;
  const { lead } = front;
  return (
    <Page
      context={context}
      url={homeUrl}
      title={undefined}
      description={settings.description}
      structuredData={describeHomePage(context)}
      script={{
        eventId: undefined,
        live: { latest: latestUrl(homeUrl), newest: front.newest?.iso ?? "" },
      }}
      edition={<Edition context={context} front={front} />}
    >
      <div class="columns-page front-page">
        {lead === undefined ? (
          <h1>{settings.words.home.noRecap}</h1>
        ) : (
          <Lead recap={lead} context={context} />
        )}
        <LiveEvents context={context} front={front} />
        <Earlier context={context} front={front} />
        <HomeRail context={context} front={front} />
      </div>
    </Page>
  );
}

/** The moment that the news on the page is of: that of the newest recap. */
function Edition({ context, front: { newest } }: FrontProps): VNode | null {
  const { clockwork, words } = context.settings;
  if (newest === undefined) return null;
  return (
    <p class="edition">
      {words.home.lastRecap(<DatedClock pair={newest} clockwork={clockwork} form="long" />)}
    </p>
  );
}

function Lead(props: { readonly recap: SiteRecap; readonly context: PageContext }): VNode {
  return (
    <div class="news">
      <article class="recap">
        <RecapHead {...props} isLinked={true} />
        <RecapBody {...props} isOnOwnPage={false} />
      </article>
    </div>
  );
}

/** The newest recaps but the one that the page shows in full. */
function Earlier({ context, front: { earlier, year } }: FrontProps): VNode | null {
  const { words } = context.settings;
  if (earlier.length === 0) return null;
  const rows = earlier.map((recap) => ({ recap, leads: undefined }));
  return (
    <section class="earlier">
      <h2>{words.home.others}</h2>
      <Timetable rows={rows} context={context} level={3} />
      {year === undefined ? null : (
        <p class="small">
          <a href={year.url}>{words.home.allRecapsOf(year.year)}</a>
        </p>
      )}
    </section>
  );
}
