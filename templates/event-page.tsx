import type { VNode } from "preact";
import type { NewestEnd, Stretch } from "../src/model/paginate.ts";
import type { EntityHeading } from "../src/model/entity-heading.ts";
import type { Rhythm } from "../src/model/event-rhythm.ts";
import { buildEventCard } from "../src/model/share-card.ts";
import type { EventFront, SiteRecap } from "../src/model/site.ts";
import { eventsUrl, latestUrl } from "../src/model/urls.ts";
import { EventExports } from "./event-exports.tsx";
import { EventState } from "./event-state.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";
import { Page, type PageScript } from "./page.tsx";
import { PlaceMapFigure } from "./place-map.tsx";
import { RawHtml } from "./raw-html.tsx";
import { Follow } from "./follow.tsx";
import { RhythmFigure } from "./rhythm.tsx";
import { OlderLink } from "./stretch-links.tsx";
import { StretchPage, type StretchSubject } from "./stretch-page.tsx";
import { Timetable } from "./timetable.tsx";
import { CoverageTimes } from "./coverage-times.tsx";
import { describeEventPage } from "./structured-data/page-data.ts";

/** An event with where it stands and its newest recaps: the two newest stretches, so that a page just begun is not bare. */
export function EventPage(props: {
  readonly context: PageContext;
  readonly event: EventFront;
  readonly newest: NewestEnd<SiteRecap>;
  /** When it was told of; `undefined` where that was within two days. */
  readonly rhythm: Rhythm | undefined;
}): VNode {
  const { context, event, newest, rhythm } = props;
  const { settings } = context;
  const { words, hasEventFeeds, hasEventExports } = settings;
  const recaps = newest.items;
  return (
    <Page
      context={context}
      url={event.url}
      title={event.title}
      description={event.summary}
      {...(hasEventFeeds ? { feeds: event.url } : {})}
      card={settings.hasShareImages ? buildEventCard(event, settings) : undefined}
      structuredData={describeEventPage(context, event, recaps)}
      script={describeForScript(event, hasEventFeeds)}
    >
      <div class="beside-map">
        <header class="subject-head">
          <p class="kicker">
            <a href={eventsUrl}>{words.event.events}</a>
          </p>
          <h1>{event.title}</h1>
          <EventState event={event} context={context} />
          <CoverageTimes event={event} context={context} />
          {event.summary === undefined ? null : (
            <p class="summary">{keepCompounds(event.summary)}</p>
          )}
          {event.html === "" ? null : <RawHtml as="div" class="prose" html={event.html} />}
          <Cast label={words.entities.people} entities={event.people} />
          <Cast label={words.entities.places} entities={event.places} />
          {hasEventFeeds ? <Follow page={event.url} words={words.feeds} /> : null}
        </header>
        <PlaceMapFigure map={event.map} context={context} />
      </div>
      {rhythm === undefined ? null : <RhythmFigure rhythm={rhythm} context={context} />}
      <Recaps recaps={recaps} context={context} />
      <OlderLink older={newest.older} context={context} />
      {hasEventExports ? <EventExports event={event} words={words.exports} /> : null}
    </Page>
  );
}

/** A live event has news, and they are told where its feeds are. */
function describeForScript(
  { id, url, state, newest }: EventFront,
  hasEventFeeds: boolean,
): PageScript {
  const live = { latest: latestUrl(url), newest: newest?.iso ?? "" };
  return { eventId: id, ...(state === "live" && hasEventFeeds ? { live } : {}) };
}

/** A stretch of an event's recaps. It names neither the event's state nor the number of pages, so that it never changes. */
export function EventArchivePage(props: {
  readonly context: PageContext;
  readonly subject: StretchSubject;
  readonly page: Stretch<SiteRecap>;
}): VNode {
  const { context, subject, page } = props;
  return (
    <StretchPage context={context} subject={subject} page={page}>
      <Recaps recaps={page.items} context={context} />
    </StretchPage>
  );
}

function Recaps(props: {
  readonly recaps: readonly SiteRecap[];
  readonly context: PageContext;
}): VNode {
  const rows = props.recaps.map((recap) => ({ recap, leads: recap.leads }));
  return <Timetable rows={rows} context={props.context} />;
}

/** Who or where an event is about, as its file says. */
function Cast(props: {
  readonly label: string;
  readonly entities: readonly EntityHeading[];
}): VNode | null {
  if (props.entities.length === 0) return null;
  return (
    <p class="small">
      {props.label}:{" "}
      {props.entities.map(({ url, name }, index) => (
        <>
          {index === 0 ? null : ", "}
          <a href={url}>{name}</a>
        </>
      ))}
    </p>
  );
}
