import type { VNode } from "preact";
import type { EventPage as Stretch, SiteEvent } from "../src/model/site.ts";
import { eventPageUrl } from "../src/model/urls.ts";
import { EventState } from "./event-state.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RawHtml } from "./raw-html.tsx";
import { RecapsByDay } from "./recap-list.tsx";
import { CoverageTimes } from "./structured-data/coverage.tsx";
import { describeEventPage } from "./structured-data/page-data.ts";

interface EventPageProps {
  readonly context: PageContext;
  readonly event: SiteEvent;
}

/** An event with where it stands and its newest recaps: the two newest stretches, so that a page just begun is not bare. */
export function EventPage({ context, event }: EventPageProps): VNode {
  const { clockwork } = context.site.settings;
  const shown = event.pages.slice(-2);
  const older = (shown[0]?.number ?? 1) - 1;
  const recaps = shown.toReversed().flatMap((page) => page.recaps);
  return (
    <Page
      context={context}
      url={event.url}
      title={event.title}
      description={event.summary}
      feeds={event.url}
      structuredData={describeEventPage(context, event, recaps)}
    >
      <header class="event-head">
        <h1>{event.title}</h1>
        <EventState event={event} clockwork={clockwork} />
        <CoverageTimes event={event} clockwork={clockwork} />
        {event.summary === undefined ? null : <p class="summary">{event.summary}</p>}
        {event.html === "" ? null : <RawHtml as="div" class="prose" html={event.html} />}
      </header>
      <RecapsByDay recaps={recaps} clockwork={clockwork} withPoints={true} />
      {older < 1 ? null : (
        <nav class="pages" aria-label="Pages of this event">
          <a rel="prev" href={eventPageUrl(event.id, older)}>
            Older recaps
          </a>
        </nav>
      )}
    </Page>
  );
}

/** A stretch of an event's recaps. It names neither the event's state nor the number of pages, so that it never changes. */
export function EventArchivePage(props: EventPageProps & { readonly page: Stretch }): VNode {
  const { context, event, page } = props;
  const { clockwork } = context.site.settings;
  const hasNewer = page.number < event.pages.length;
  return (
    <Page
      context={context}
      url={page.url}
      title={`${event.title}, page ${page.number}`}
      description={undefined}
    >
      <header class="event-head">
        <p class="kicker">
          <a href={event.url}>{event.title}</a>
        </p>
        <h1>
          {event.title}, page {page.number} from the oldest
        </h1>
      </header>
      <RecapsByDay recaps={page.recaps} clockwork={clockwork} withPoints={true} />
      <nav class="pages" aria-label="Pages of this event">
        {page.number > 1 ? (
          <a rel="prev" href={eventPageUrl(event.id, page.number - 1)}>
            Older recaps
          </a>
        ) : null}
        {hasNewer ? (
          <a rel="next" href={eventPageUrl(event.id, page.number + 1)}>
            Newer recaps
          </a>
        ) : null}
        <a href={event.url}>Newest recaps</a>
      </nav>
    </Page>
  );
}
