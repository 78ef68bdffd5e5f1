import type { VNode } from "preact";
import type { SiteEvent, SiteRecap } from "../src/model/site.ts";
import { eventsUrl, homeUrl } from "../src/model/urls.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RecapBody } from "./recap-body.tsx";
import { RecapHead } from "./recap-head.tsx";
import { RecapsByDay } from "./recap-list.tsx";
import { describeHomePage } from "./structured-data/page-data.ts";

// How many recaps the home page lists below the one that it shows in full.
const LISTED = 12;

/** The home page: the pinned or else the newest recap in full, the live events, and the recaps before it by day. */
export function HomePage({ context }: { readonly context: PageContext }): VNode {
  const { settings, recaps, events, years } = context.site;
  const { clockwork } = settings;
  const lead = recaps.find(({ isPinned }) => isPinned) ?? recaps[0];
  const others = recaps.filter((recap) => recap !== lead).slice(0, LISTED);
  const [year] = years;
  return (
    <Page
      context={context}
      url={homeUrl}
      title={undefined}
      description={settings.description}
      structuredData={describeHomePage(context)}
    >
      {lead === undefined ? (
        <h1>No recap has been published yet</h1>
      ) : (
        <Lead recap={lead} clockwork={clockwork} />
      )}
      <LiveEvents events={events} clockwork={clockwork} />
      {others.length === 0 ? null : (
        <div class="latest">
          <RecapsByDay recaps={others} clockwork={clockwork} withPoints={false} />
          {year === undefined ? null : (
            <p class="more">
              <a href={year.url}>All recaps of {year.year}</a>
            </p>
          )}
        </div>
      )}
    </Page>
  );
}

function Lead({ recap, clockwork }: { recap: SiteRecap; clockwork: Clockwork }): VNode {
  return (
    <article class="recap">
      <RecapHead recap={recap} clockwork={clockwork} isLinked={true} />
      <RecapBody recap={recap} />
    </article>
  );
}

function LiveEvents(props: {
  readonly events: readonly SiteEvent[];
  readonly clockwork: Clockwork;
}): VNode {
  const live = props.events.filter(({ state }) => state === "live");
  return (
    <section class="live-events">
      <h2>{live.length === 0 ? "Events" : "Live events"}</h2>
      {live.length === 0 ? <p>No event is live now.</p> : null}
      <ul>
        {live.map((event) => (
          <li>
            <a href={event.url}>{event.title}</a>
            {event.recaps[0] === undefined ? null : (
              <p class="last">
                Last recap <DatedClock pair={event.recaps[0].clock} clockwork={props.clockwork} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={eventsUrl}>All events</a>
      </p>
    </section>
  );
}
