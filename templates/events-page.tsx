import type { VNode } from "preact";
import type { EventStanding } from "../src/model/site.ts";
import { eventsUrl } from "../src/model/urls.ts";
import { EventState } from "./event-state.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The list of all events, the live ones first. */
export function EventsPage(props: {
  readonly context: PageContext;
  readonly events: readonly EventStanding[];
}): VNode {
  const { context, events } = props;
  const { words } = context.settings;
  return (
    <Page context={context} url={eventsUrl} title={words.event.events} description={undefined}>
      <h1>{words.event.events}</h1>
      <ol class="events">
        {events.map((event) => (
          <li>
            <h2>
              <a href={event.url}>{event.title}</a>
            </h2>
            <EventState event={event} context={context} />
            {event.summary === undefined ? null : (
              <p class="summary">{keepCompounds(event.summary)}</p>
            )}
          </li>
        ))}
      </ol>
    </Page>
  );
}
