import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import type { ArchiveMonth } from "../src/model/archive-year.ts";
import { formatDay } from "../src/time/format-day.ts";
import { ArchivePath } from "./archive-path.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { Timetable } from "./timetable.tsx";

/** A month's recaps by day. */
export function MonthPage(props: {
  readonly context: PageContext;
  readonly archive: Pick<ArchiveMonth, "firstDay" | "url">;
  readonly recaps: readonly SiteRecap[];
}): VNode {
  const { context, archive, recaps } = props;
  const { words } = context.settings;
  const rows = recaps.map((recap) => ({ recap, leads: undefined }));
  const title = formatDay(archive.firstDay, "month", words.clock);
  return (
    <Page context={context} url={archive.url} title={title} description={undefined}>
      <ArchivePath day={archive.firstDay} depth="month" context={context} />
      <h1>{title}</h1>
      <Timetable rows={rows} context={context} />
    </Page>
  );
}
