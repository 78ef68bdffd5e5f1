import { AuthorArchivePage, AuthorPage } from "../../templates/author-page.tsx";
import { AuthorsPage } from "../../templates/authors-page.tsx";
import { EntitiesPage } from "../../templates/entities-page.tsx";
import { EntityArchivePage, EntityPage } from "../../templates/entity-page.tsx";
import { EventArchivePage, EventPage } from "../../templates/event-page.tsx";
import { EventsPage } from "../../templates/events-page.tsx";
import { newestOf } from "../model/paginate.ts";
import type { Site } from "../model/site.ts";
import { standingOf } from "../model/standing-of.ts";
import { authorsUrl, entitiesUrl, eventsUrl } from "../model/urls.ts";
import type { Draw } from "./draw-page.ts";
import type { Output } from "./output.ts";

/** The list of events, and of each event its page and its older recaps. */
export function listEvents({ events }: Site, draw: Draw): readonly Output[] {
  const list = { url: eventsUrl, source: "the list of events" };
  return [
    draw(list, EventsPage, { events: events.map(standingOf) }),
    ...events.flatMap((each): readonly Output[] => {
      const { recaps: _, pages, ...event } = each;
      const { url, file: source, images, title: name } = event;
      return [
        draw({ url, source, images }, EventPage, { event, newest: newestOf(pages) }),
        ...pages.map((page) =>
          draw({ url: page.url, source }, EventArchivePage, { subject: { name, url }, page }),
        ),
      ];
    }),
  ];
}

/** The lists of people, places and organisations, and of each its page and the older recaps that name it. */
export function listEntities({ entities }: Site, draw: Draw): readonly Output[] {
  const indexes = [...Map.groupBy(entities, ({ kind }) => kind)].map(([kind, own]) =>
    draw({ url: entitiesUrl(kind), source: `the list of ${kind}` }, EntitiesPage, {
      kind,
      entities: own.map(({ url, sort, roles }) => ({ url, sort, roles })),
    }),
  );
  const pages = entities.flatMap((each): readonly Output[] => {
    const { recaps: _, pages: stretches, ...entity } = each;
    const { url, file: source, images, name, kind, id } = entity;
    return [
      draw({ url, source, images }, EntityPage, { entity, newest: newestOf(stretches) }),
      ...stretches.map((page) =>
        draw({ url: page.url, source }, EntityArchivePage, {
          subject: { name, url, kind, id },
          page,
        }),
      ),
    ];
  });
  return [...indexes, ...pages];
}

/** The list of authors, and of each author its page and its older recaps; nothing where there are none. */
export function listAuthors({ authors }: Site, draw: Draw): readonly Output[] {
  if (authors.length === 0) return [];
  const list = { url: authorsUrl, source: "the list of authors" };
  const pages = authors.flatMap((each): readonly Output[] => {
    const { recaps: _, pages: stretches, ...author } = each;
    const { url, file: source, images, name } = author;
    return [
      draw({ url, source, images }, AuthorPage, { author, newest: newestOf(stretches) }),
      ...stretches.map((page) =>
        draw({ url: page.url, source }, AuthorArchivePage, { subject: { name, url }, page }),
      ),
    ];
  });
  const named = authors.map(({ url, name, role }) => ({ url, name, role }));
  return [draw(list, AuthorsPage, { authors: named }), ...pages];
}
