import type { VNode } from "preact";
import type { YearCounts } from "../src/model/year-links.ts";
import { archiveUrl } from "../src/model/urls.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { YearCalendar } from "./year-calendar.tsx";

/** A year's months as calendars and as lists, with the number of recaps of each day. */
export function YearPage(props: {
  readonly context: PageContext;
  readonly archive: YearCounts;
}): VNode {
  const { context, archive } = props;
  const { words } = context.settings;
  return (
    <Page context={context} url={archive.url} title={archive.year} description={undefined}>
      <p class="kicker">
        <a href={archiveUrl}>{words.archive.archive}</a>
      </p>
      <h1>{archive.year}</h1>
      <YearCalendar archive={archive} context={context} />
      {archive.months.map((month) => (
        <section class="year-month">
          <h2>
            <a href={month.url}>{formatDay(month.firstDay, "monthOnly", words.clock)}</a>
          </h2>
          <ul class="year-days">
            {month.days.map(({ day, url, count }) => (
              <li>
                <a href={url}>{formatDay(day, "short", words.clock)}</a>{" "}
                <span class="count">{words.archive.count(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
