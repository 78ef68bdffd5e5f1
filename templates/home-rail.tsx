import type { VNode } from "preact";
import type { SiteEvent } from "../src/model/site.ts";
import { correctionsUrl, eventsUrl } from "../src/model/urls.ts";
import { DatedClock } from "./clock.tsx";
import { EventState } from "./event-state.tsx";
import type { PageContext } from "./page-context.ts";

// How many of the events that are not live, and of the corrections, the home page shows.
const OTHER_EVENTS = 5;
const CORRECTIONS = 3;

interface RailProps {
  readonly context: PageContext;
}

/** The events that are live now. */
export function LiveEvents({ context }: RailProps): VNode {
  const { events, settings } = context.site;
  const { words } = settings;
  const live = events.filter(({ state }) => state === "live");
  const mark = live.length === 0 ? "" : " live-mark";
  return (
    <div class="rail live-events">
      <section class="rail-list">
        <h2 class={`label-heading${mark}`}>{words.home.liveEvents}</h2>
        {live.length === 0 ? (
          <p>{words.home.noLiveEvent}</p>
        ) : (
          <EventRows events={live} context={context} />
        )}
      </section>
    </div>
  );
}

/** What stands beside the newest recap below the live events: some other events, and what was corrected last. */
export function HomeRail({ context }: RailProps): VNode {
  const { events, settings } = context.site;
  const { words } = settings;
  const others = events.filter(({ state }) => state !== "live").slice(0, OTHER_EVENTS);
  return (
    <div class="rail other-events">
      <section class="rail-list">
        <h2 class="label-heading">{words.event.events}</h2>
        {others.length === 0 ? null : <EventRows events={others} context={context} />}
        <p class="small">
          <a href={eventsUrl}>{words.home.allEvents}</a>
        </p>
      </section>
      <LatestCorrections context={context} />
    </div>
  );
}

function EventRows(props: {
  readonly events: readonly SiteEvent[];
  readonly context: PageContext;
}): VNode {
  return (
    <ul>
      {props.events.map((event) => (
        <EventRow event={event} context={props.context} />
      ))}
    </ul>
  );
}

interface EventRowProps {
  readonly event: SiteEvent;
  readonly context: PageContext;
}

function EventRow({ event, context }: EventRowProps): VNode {
  const { clockwork, words } = context.site.settings;
  const [newest] = event.recaps;
  return (
    <li>
      <a href={event.url}>{event.title}</a>
      {event.state !== "live" || newest === undefined ? (
        <EventState event={event} context={context} />
      ) : (
        <p class="last">
          {words.home.lastRecap(<DatedClock pair={newest.clock} clockwork={clockwork} />)}
        </p>
      )}
    </li>
  );
}

function LatestCorrections({ context }: { readonly context: PageContext }): VNode | null {
  const { corrections, settings } = context.site;
  const { clockwork, words } = settings;
  if (corrections.length === 0) return null;
  return (
    <section class="rail-list">
      <h2 class="label-heading">
        <a href={correctionsUrl}>{words.corrections.corrections}</a>
      </h2>
      <ul>
        {corrections.slice(0, CORRECTIONS).map(({ recap, url, clock }) => (
          <li>
            <a href={url} lang={recap.lang}>
              {recap.title}
            </a>
            <p class="last">
              {words.corrections.corrected(<DatedClock pair={clock} clockwork={clockwork} />)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
