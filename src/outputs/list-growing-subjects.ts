import { AuthorArchivePage, AuthorPage } from "../../templates/author-page.tsx";
import { AuthorsPage } from "../../templates/authors-page.tsx";
import { EntitiesPage } from "../../templates/entities-page.tsx";
import { EntityArchivePage, EntityPage } from "../../templates/entity-page.tsx";
import { EventArchivePage, EventPage } from "../../templates/event-page.tsx";
import { EventsPage } from "../../templates/events-page.tsx";
import { buildRhythm } from "../model/event-rhythm.ts";
import { keyOfEntity } from "../model/find-names.ts";
import { newestOf } from "../model/paginate.ts";
import type { Growing, SiteAuthor, SiteEntity, SiteEvent } from "../model/site.ts";
import { standingOf } from "../model/standing-of.ts";
import { sumUpMentions } from "../model/sum-up-mentions.ts";
import { authorsUrl, entitiesUrl, eventsUrl, fileOf, type Url } from "../model/urls.ts";
import { createDraw, dressFor, type DrawIngredients } from "./draw-page.ts";
import type { PageIngredients } from "./list-pages.ts";
import type { Output } from "./output.ts";
import { makeSection, partOf, sectionsOf, type Section } from "./section.ts";

/** The list of events, and of each event its page and its older recaps. */
export function listEvents({ site: { events }, ...dress }: PageIngredients): readonly Section[] {
  const draw = createDraw(dress);
  const list = { url: eventsUrl, source: "the list of events" };
  return [
    ...sectionsOf([draw(list, EventsPage, { events: events.map(standingOf) })]),
    ...events.map((event) => sectionFor(event, dress, listEvent)),
  ];
}

function listEvent({ dress, subject }: SubjectInputs<SiteEvent>): readonly Output[] {
  const draw = createDraw(dress);
  const { pages, ...event } = subject;
  const { url, file: source, images, title: name } = event;
  const recaps = pages.toReversed().flatMap(({ items }) => items);
  const rhythm = buildRhythm(recaps, dress.context.settings.clockwork.zones[0]);
  return [
    draw({ url, source, images }, EventPage, { event, newest: newestOf(pages), rhythm }),
    ...pages.map((page) =>
      draw({ url: page.url, source }, EventArchivePage, { subject: { name, url }, page }),
    ),
  ];
}

/** The lists of people, places and organisations, and of each its page and the older recaps that name it. */
export function listEntities({
  site: { entities },
  ...dress
}: PageIngredients): readonly Section[] {
  const draw = createDraw(dress);
  const indexes = [...Map.groupBy(entities, ({ kind }) => kind)].map(([kind, own]) =>
    draw({ url: entitiesUrl(kind), source: `the list of ${kind}` }, EntitiesPage, {
      kind,
      entities: own.map(({ url, sort, roles }) => ({ url, sort, roles })),
    }),
  );
  return [
    ...sectionsOf(indexes),
    ...entities.map((entity) => sectionFor(entity, dress, listEntity)),
  ];
}

function listEntity({ dress, subject }: SubjectInputs<SiteEntity>): readonly Output[] {
  const draw = createDraw(dress);
  const { pages, ...entity } = subject;
  const { url, file: source, images, name, kind, id } = entity;
  const recaps = pages.toReversed().flatMap(({ items }) => items);
  const mentions = sumUpMentions(keyOfEntity(entity), recaps);
  return [
    draw({ url, source, images }, EntityPage, { entity, newest: newestOf(pages), mentions }),
    ...pages.map((page) =>
      draw({ url: page.url, source }, EntityArchivePage, {
        subject: { name, url, kind, id },
        page,
      }),
    ),
  ];
}

/** The list of authors, and of each author its page and its older recaps; nothing where there are none. */
export function listAuthors({ site: { authors }, ...dress }: PageIngredients): readonly Section[] {
  if (authors.length === 0) return [];
  const list = { url: authorsUrl, source: "the list of authors" };
  const named = authors.map(({ url, name, role }) => ({ url, name, role }));
  return [
    ...sectionsOf([createDraw(dress)(list, AuthorsPage, { authors: named })]),
    ...authors.map((author) => sectionFor(author, dress, listAuthor)),
  ];
}

function listAuthor({ dress, subject }: SubjectInputs<SiteAuthor>): readonly Output[] {
  const draw = createDraw(dress);
  const { pages, ...author } = subject;
  const { url, file: source, images, name } = author;
  return [
    draw({ url, source, images }, AuthorPage, { author, newest: newestOf(pages) }),
    ...pages.map((page) =>
      draw({ url: page.url, source }, AuthorArchivePage, { subject: { name, url }, page }),
    ),
  ];
}

/** What the pages of a subject are made from: its recaps are in its stretches. */
interface SubjectInputs<S extends Growing> {
  readonly dress: DrawIngredients;
  readonly subject: Omit<S, "recaps">;
}

/** A subject that has a page and may show images there. */
interface Subject extends Growing {
  readonly url: Url;
  readonly images: readonly string[];
}

function sectionFor<S extends Subject>(
  growing: S,
  dress: DrawIngredients,
  list: (inputs: SubjectInputs<S>) => readonly Output[],
): Section {
  // They are in the stretches too.
  const { recaps: _, ...subject } = growing;
  const { url, images } = subject;
  return makeSection(partOf(fileOf(url)), { dress: dressFor(images, dress), subject }, list);
}
