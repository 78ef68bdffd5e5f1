import type { VNode } from "preact";
import type { ArchiveYear } from "../src/model/site.ts";
import { archiveUrl } from "../src/model/urls.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** A year's months, with the number of recaps of each day. */
export function YearPage(props: {
  readonly context: PageContext;
  readonly archive: ArchiveYear;
}): VNode {
  const { context, archive } = props;
  const { locale } = context.site.settings.clockwork;
  return (
    <Page context={context} url={archive.url} title={archive.year} description={undefined}>
      <p class="kicker">
        <a href={archiveUrl}>Archive</a>
      </p>
      <h1>{archive.year}</h1>
      {archive.months.map((month) => (
        <section class="year-month">
          <h2>
            <a href={month.url}>{formatDay(month.firstDay, "monthOnly", locale)}</a>
          </h2>
          <ul class="year-days">
            {month.days.map(({ day, url, recaps }) => (
              <li>
                <a href={url}>{formatDay(day, "short", locale)}</a>{" "}
                <span class="count">
                  {recaps.length} {recaps.length === 1 ? "recap" : "recaps"}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
