import type { VNode } from "preact";
import { eventsUrl, homeUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The page for addresses that lead nowhere, with the ways back. */
export function NotFoundPage({ context }: { readonly context: PageContext }): VNode {
  const { years, settings } = context.site;
  const { notFound } = settings.words;
  const [year] = years;
  const latest = <a href={homeUrl}>{notFound.latestRecap}</a>;
  const events = <a href={eventsUrl}>{notFound.events}</a>;
  return (
    <Page context={context} title={notFound.title} description={undefined}>
      <h1>{notFound.heading}</h1>
      <p>
        {year === undefined
          ? notFound.beginWith(latest, events)
          : notFound.beginWithYear(
              latest,
              events,
              <a href={year.url}>{notFound.recapsOf(year.year)}</a>,
            )}
      </p>
    </Page>
  );
}
