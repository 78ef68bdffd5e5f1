import type { VNode } from "preact";
import type { Front } from "../src/model/build-front.ts";
import type { EventStanding } from "../src/model/site.ts";
import { correctionsUrl, eventsUrl } from "../src/model/urls.ts";
import { DatedClock } from "./clock.tsx";
import { EventState } from "./event-state.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";

/** What the front page and its parts are drawn from. */
export interface FrontProps {
  readonly context: PageContext;
  readonly front: Front;
}

/** The events that are live now. */
export function LiveEvents({ context, front: { live } }: FrontProps): VNode {
  const { words } = context.settings;
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
export function HomeRail({ context, front }: FrontProps): VNode {
  const { words } = context.settings;
  const { others } = front;
  return (
    <div class="rail other-events">
      <section class="rail-list">
        <h2 class="label-heading">{words.event.events}</h2>
        {others.length === 0 ? null : <EventRows events={others} context={context} />}
        <p class="small">
          <a href={eventsUrl}>{words.home.allEvents}</a>
        </p>
      </section>
      <LatestCorrections context={context} front={front} />
    </div>
  );
}

function EventRows(props: {
  readonly events: readonly EventStanding[];
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
  readonly event: EventStanding;
  readonly context: PageContext;
}

function EventRow({ event, context }: EventRowProps): VNode {
  const { clockwork, words } = context.settings;
  const { newest } = event;
  return (
    <li>
      <a href={event.url}>{event.title}</a>
      {event.state !== "live" || newest === undefined ? (
        <EventState event={event} context={context} />
      ) : (
        <p class="last">
          {words.home.lastRecap(<DatedClock pair={newest} clockwork={clockwork} />)}
        </p>
      )}
    </li>
  );
}

function LatestCorrections({ context, front: { corrections } }: FrontProps): VNode | null {
  const { clockwork, words } = context.settings;
  if (corrections.length === 0) return null;
  return (
    <section class="rail-list">
      <h2 class="label-heading">
        <a href={correctionsUrl}>{words.corrections.corrections}</a>
      </h2>
      <ul>
        {corrections.map(({ recap, url, clock }) => (
          <li>
            <a href={url} lang={recap.lang}>
              {keepCompounds(recap.title)}
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
