import type { VNode } from "preact";
import { ArchivePage } from "../../templates/archive-page.tsx";
import { AuthorArchivePage, AuthorPage } from "../../templates/author-page.tsx";
import { AuthorsPage } from "../../templates/authors-page.tsx";
import { CorrectionsPage } from "../../templates/corrections-page.tsx";
import { DayPage } from "../../templates/day-page.tsx";
import { EntitiesPage } from "../../templates/entities-page.tsx";
import { EntityArchivePage, EntityPage } from "../../templates/entity-page.tsx";
import { EventArchivePage, EventPage } from "../../templates/event-page.tsx";
import { EventsPage } from "../../templates/events-page.tsx";
import { HomePage } from "../../templates/home-page.tsx";
import { MonthPage } from "../../templates/month-page.tsx";
import type { PageContext } from "../../templates/page-context.ts";
import { PlainPage } from "../../templates/plain-page.tsx";
import { RecapPage } from "../../templates/recap-page.tsx";
import { RedirectPage } from "../../templates/redirect-page.tsx";
import { YearPage } from "../../templates/year-page.tsx";
import {
  aliasUrl,
  archiveUrl,
  authorsUrl,
  correctionsUrl,
  entitiesUrl,
  eventsUrl,
  homeUrl,
  type Url,
} from "../model/urls.ts";

/** A page that is still to be made into a file's text. */
export interface PageOutput {
  readonly url: Url;
  readonly source: string;
  readonly draw: () => VNode;
}

/** The kinds of pages, each listing its own. A new kind is one template and one line here. */
const KINDS: readonly ((context: PageContext) => readonly PageOutput[])[] = [
  listHome,
  listRecaps,
  listRedirects,
  listEvents,
  listArchives,
  listEntities,
  listAuthors,
  listCorrections,
  listPlainPages,
];

/** Every page of the site that stands at an address of its own. */
export function listPages(context: PageContext): readonly PageOutput[] {
  return KINDS.flatMap((list) => list(context));
}

function page(url: Url, source: string, draw: () => VNode): PageOutput {
  return { url, source, draw };
}

function listHome(context: PageContext): readonly PageOutput[] {
  return [page(homeUrl, "the home page", () => HomePage({ context }))];
}

function listRecaps(context: PageContext): readonly PageOutput[] {
  return context.site.recaps.map((recap) =>
    page(recap.url, recap.file, () => RecapPage({ context, recap })),
  );
}

function listRedirects(context: PageContext): readonly PageOutput[] {
  return context.site.recaps.flatMap(({ aliases, url: target, title, file }) =>
    aliases.map((alias) =>
      page(aliasUrl(alias), file, () => RedirectPage({ context, target, title })),
    ),
  );
}

function listEvents(context: PageContext): readonly PageOutput[] {
  const pages = context.site.events.flatMap((event) => [
    page(event.url, event.file, () => EventPage({ context, event })),
    ...event.pages.map((stretch) =>
      page(stretch.url, event.file, () => EventArchivePage({ context, event, page: stretch })),
    ),
  ]);
  return [page(eventsUrl, "the list of events", () => EventsPage({ context })), ...pages];
}

function listArchives(context: PageContext): readonly PageOutput[] {
  const source = "the archive";
  const years = context.site.years.flatMap((year) => [
    page(year.url, source, () => YearPage({ context, archive: year })),
    ...year.months.flatMap((month) => [
      page(month.url, source, () => MonthPage({ context, archive: month })),
      ...month.days.map((day) => page(day.url, source, () => DayPage({ context, archive: day }))),
    ]),
  ]);
  return [page(archiveUrl, source, () => ArchivePage({ context })), ...years];
}

function listEntities(context: PageContext): readonly PageOutput[] {
  const { entities } = context.site;
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  const indexes = kinds.map((kind) =>
    page(entitiesUrl(kind), `the list of ${kind}`, () => EntitiesPage({ context, kind })),
  );
  const pages = entities.flatMap((entity) => [
    page(entity.url, entity.file, () => EntityPage({ context, entity })),
    ...entity.pages.map((stretch) =>
      page(stretch.url, entity.file, () => EntityArchivePage({ context, entity, page: stretch })),
    ),
  ]);
  return [...indexes, ...pages];
}

function listAuthors(context: PageContext): readonly PageOutput[] {
  const { authors } = context.site;
  if (authors.length === 0) return [];
  const pages = authors.flatMap((author) => [
    page(author.url, author.file, () => AuthorPage({ context, author })),
    ...author.pages.map((stretch) =>
      page(stretch.url, author.file, () => AuthorArchivePage({ context, author, page: stretch })),
    ),
  ]);
  return [page(authorsUrl, "the list of authors", () => AuthorsPage({ context })), ...pages];
}

function listCorrections(context: PageContext): readonly PageOutput[] {
  return [page(correctionsUrl, "the list of corrections", () => CorrectionsPage({ context }))];
}

function listPlainPages(context: PageContext): readonly PageOutput[] {
  return context.site.pages.map((plain) =>
    page(plain.url, plain.file, () => PlainPage({ context, page: plain })),
  );
}
