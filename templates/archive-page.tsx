import type { VNode } from "preact";
import type { YearLinks } from "../src/model/year-links.ts";
import { archiveUrl } from "../src/model/urls.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** The years that have recaps, each with its months. */
export function ArchivePage(props: {
  readonly context: PageContext;
  readonly years: readonly YearLinks[];
}): VNode {
  const { context, years } = props;
  const { words } = context.settings;
  return (
    <Page context={context} url={archiveUrl} title={words.archive.archive} description={undefined}>
      <h1>{words.archive.archive}</h1>
      {years.length === 0 ? <p>{words.archive.noRecap}</p> : null}
      {years.map(({ year, url, months }) => (
        <section class="year-month">
          <h2>
            <a href={url}>{year}</a>
          </h2>
          <ul class="year-days">
            {months.map((month) => (
              <li>
                <a href={month.url}>{formatDay(month.firstDay, "monthOnly", words.clock)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
