import type { VNode } from "preact";
import { eventsUrl } from "../src/model/urls.ts";
import { EventState } from "./event-state.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The list of all events, the live ones first. */
export function EventsPage({ context }: { readonly context: PageContext }): VNode {
  const { events, settings } = context.site;
  const { words } = settings;
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
            {event.summary === undefined ? null : <p class="summary">{event.summary}</p>}
          </li>
        ))}
      </ol>
    </Page>
  );
}
