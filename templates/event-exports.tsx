import type { VNode } from "preact";
import type { EventFront } from "../src/model/site.ts";
import { exportUrls } from "../src/model/urls.ts";
import type { ExportWords } from "../src/words/export-words.ts";

/** What other programs take of an event, as links; nothing where there is nothing to take yet. */
export function EventExports(props: {
  readonly event: Pick<EventFront, "url" | "start" | "newest">;
  readonly words: ExportWords;
}): VNode | null {
  const { event, words } = props;
  const { calendar, table, timeline } = exportUrls(event.url);
  const hasRecaps = event.newest !== undefined;
  if (!hasRecaps && event.start === undefined) return null;
  const links = [
    <a href={calendar}>{words.calendar}</a>,
    ...(hasRecaps
      ? [<a href={table}>{words.table}</a>, <a href={timeline}>{words.timeline}</a>]
      : []),
  ];
  return <p class="small exports">{words.event(links)}</p>;
}
