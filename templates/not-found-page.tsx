import type { VNode } from "preact";
import type { YearLink } from "../src/model/year-links.ts";
import { eventsUrl, homeUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The page for addresses that lead nowhere, with the ways back. */
export function NotFoundPage(props: {
  readonly context: PageContext;
  readonly year: YearLink | undefined;
}): VNode {
  const { context, year } = props;
  const { notFound } = context.settings.words;
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
