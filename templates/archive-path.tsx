import type { VNode } from "preact";
import { archiveUrl, monthUrl, yearUrl } from "../src/model/urls.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { PageContext } from "./page-context.ts";

/** The way up from a day or a month to its year. */
export function ArchivePath(props: {
  readonly day: Day;
  readonly depth: "day" | "month";
  readonly context: PageContext;
}): VNode {
  const { day, depth, context } = props;
  const { words } = context.settings;
  return (
    <nav class="kicker" aria-label={words.archive.archive}>
      <a href={archiveUrl}>{words.archive.archive}</a> ·{" "}
      <a href={yearUrl(day.slice(0, 4))}>{day.slice(0, 4)}</a>
      {depth === "month" ? null : (
        <>
          {" · "}
          <a href={monthUrl(day.slice(0, 7))}>{formatDay(day, "monthOnly", words.clock)}</a>
        </>
      )}
    </nav>
  );
}
