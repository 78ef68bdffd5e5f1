import type { VNode } from "preact";
import type { PageContext } from "../../templates/page-context.ts";
import { ArchivePage } from "../../templates/archive-page.tsx";
import { DayPage } from "../../templates/day-page.tsx";
import { EventArchivePage, EventPage } from "../../templates/event-page.tsx";
import { EventsPage } from "../../templates/events-page.tsx";
import { HomePage } from "../../templates/home-page.tsx";
import { MonthPage } from "../../templates/month-page.tsx";
import { NotFoundPage } from "../../templates/not-found-page.tsx";
import { RecapPage } from "../../templates/recap-page.tsx";
import { RedirectPage } from "../../templates/redirect-page.tsx";
import { YearPage } from "../../templates/year-page.tsx";
import {
  aliasUrl,
  archiveUrl,
  eventsUrl,
  headersUrl,
  homeUrl,
  jsonTwinUrl,
  notFoundUrl,
  textTwinUrl,
  type Url,
} from "../model/urls.ts";
import { renderHeadersFile } from "./headers-file.ts";
import type { Copy, Output, SiteFiles } from "./output.ts";
import type { Pictures } from "./picture.ts";
import { rootLinks } from "./place-links.ts";
import { renderRecapJson } from "./recap-json.ts";
import { renderRecapText } from "./recap-text.ts";
import { renderDocument, renderPage } from "./render-page.ts";

/** What the files are made from: the site, what every page needs beside it, the style sheet’s text, and what is copied. */
export interface Ingredients extends PageContext {
  readonly css: string;
  readonly pictures: Pictures;
  readonly copies: readonly Copy[];
}

/** A page that is still to be made into a file’s text. */
interface PageOutput extends Omit<Output, "render"> {
  readonly draw: () => VNode;
}

/** The kinds of files, each listing its own. A new kind is one template and one line here. */
const KINDS: readonly ((ingredients: Ingredients) => readonly (Output | PageOutput)[])[] = [
  listHome,
  listRecaps,
  listRedirects,
  listEvents,
  listArchives,
  listNotFound,
  listStylesheet,
];

/** Every file of the site, in the order of the model. Nothing is rendered before `render` is called. */
export function listFiles(ingredients: Ingredients): SiteFiles {
  const { copies, pictures } = ingredients;
  const outputs = KINDS.flatMap((list) => list(ingredients)).map((each) =>
    "draw" in each ? dress(each, pictures) : each,
  );
  const headers = {
    url: headersUrl,
    source: "the headers",
    render: () => renderHeadersFile({ outputs, copies }),
  };
  return { outputs: [...outputs, headers], copies };
}

function dress({ url, source, draw }: PageOutput, pictures: Pictures): Output {
  return { url, source, render: () => renderPage(draw(), url, pictures) };
}

function pageOutput(url: Url, source: string, draw: () => VNode): PageOutput {
  return { url, source, draw };
}

function listHome(context: Ingredients): readonly PageOutput[] {
  return [pageOutput(homeUrl, "the home page", () => HomePage({ context }))];
}

function listRecaps(context: Ingredients): readonly (Output | PageOutput)[] {
  const { site } = context;
  return site.recaps.flatMap((recap) => {
    const { url, file: source } = recap;
    return [
      pageOutput(url, source, () => RecapPage({ context, recap })),
      { url: textTwinUrl(url), source, render: () => renderRecapText(recap, site) },
      { url: jsonTwinUrl(url), source, render: () => renderRecapJson(recap, site) },
    ];
  });
}

function listRedirects(context: Ingredients): readonly PageOutput[] {
  return context.site.recaps.flatMap(({ aliases, url: target, title, file }) =>
    aliases.map((alias) =>
      pageOutput(aliasUrl(alias), file, () => RedirectPage({ context, target, title })),
    ),
  );
}

function listEvents(context: Ingredients): readonly PageOutput[] {
  const pages = context.site.events.flatMap((event) => [
    pageOutput(event.url, event.file, () => EventPage({ context, event })),
    ...event.pages.map((page) =>
      pageOutput(page.url, event.file, () => EventArchivePage({ context, event, page })),
    ),
  ]);
  const index = pageOutput(eventsUrl, "the list of events", () => EventsPage({ context }));
  return [index, ...pages];
}

function listArchives(context: Ingredients): readonly PageOutput[] {
  const index = pageOutput(archiveUrl, "the archive", () => ArchivePage({ context }));
  const years = context.site.years.flatMap((year) => [
    pageOutput(year.url, "the archive", () => YearPage({ context, archive: year })),
    ...year.months.flatMap((month) => [
      pageOutput(month.url, "the archive", () => MonthPage({ context, archive: month })),
      ...month.days.map((day) =>
        pageOutput(day.url, "the archive", () => DayPage({ context, archive: day })),
      ),
    ]),
  ]);
  return [index, ...years];
}

function listNotFound(context: Ingredients): readonly Output[] {
  const render = (): string =>
    rootLinks(renderDocument(NotFoundPage({ context })), context.site.settings.url);
  return [{ url: notFoundUrl, source: "the page for addresses that lead nowhere", render }];
}

function listStylesheet({ stylesheet, css }: Ingredients): readonly Output[] {
  return [{ url: stylesheet, source: "the style sheet", render: () => css }];
}
