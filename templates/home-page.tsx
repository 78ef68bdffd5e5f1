import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { eventsUrl, homeUrl } from "../src/model/urls.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RecapBody } from "./recap-body.tsx";
import { RecapHead } from "./recap-head.tsx";
import { RecapsByDay } from "./recap-list.tsx";

// How many recaps the home page lists below the one that it shows in full.
const LISTED = 12;

/** The home page: the pinned or else the newest recap in full, the live events, and the recaps before it by day. */
export function HomePage({ context }: { readonly context: PageContext }): VNode {
  const { settings, recaps, years } = context.site;
  const { clockwork, words } = settings;
  const lead = recaps.find(({ isPinned }) => isPinned) ?? recaps[0];
  const others = recaps.filter((recap) => recap !== lead).slice(0, LISTED);
  const [year] = years;
  return (
    <Page context={context} url={homeUrl} title={undefined} description={settings.description}>
      {lead === undefined ? <h1>{words.home.noRecap}</h1> : <Lead recap={lead} context={context} />}
      <LiveEvents context={context} />
      {others.length === 0 ? null : (
        <div class="latest">
          <RecapsByDay recaps={others} clockwork={clockwork} withPoints={false} />
          {year === undefined ? null : (
            <p class="more">
              <a href={year.url}>{words.home.allRecapsOf(year.year)}</a>
            </p>
          )}
        </div>
      )}
    </Page>
  );
}

function Lead(props: { readonly recap: SiteRecap; readonly context: PageContext }): VNode {
  return (
    <article class="recap">
      <RecapHead {...props} isLinked={true} />
      <RecapBody {...props} />
    </article>
  );
}

function LiveEvents({ context }: { readonly context: PageContext }): VNode {
  const { events, settings } = context.site;
  const { clockwork, words } = settings;
  const live = events.filter(({ state }) => state === "live");
  return (
    <section class="live-events">
      <h2>{live.length === 0 ? words.event.events : words.home.liveEvents}</h2>
      {live.length === 0 ? <p>{words.home.noLiveEvent}</p> : null}
      <ul>
        {live.map((event) => (
          <li>
            <a href={event.url}>{event.title}</a>
            {event.recaps[0] === undefined ? null : (
              <p class="last">
                {words.home.lastRecap(
                  <DatedClock pair={event.recaps[0].clock} clockwork={clockwork} />,
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={eventsUrl}>{words.home.allEvents}</a>
      </p>
    </section>
  );
}
