import type { VNode } from "preact";
import { archiveUrl, monthUrl, yearUrl } from "../src/model/urls.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";

/** The way up from a day or a month to its year. */
export function ArchivePath(props: {
  readonly day: Day;
  readonly depth: "day" | "month";
  readonly clockwork: Clockwork;
}): VNode {
  const { day, depth, clockwork } = props;
  return (
    <nav class="kicker" aria-label="Archive">
      <a href={archiveUrl}>Archive</a> · <a href={yearUrl(day.slice(0, 4))}>{day.slice(0, 4)}</a>
      {depth === "month" ? null : (
        <>
          {" · "}
          <a href={monthUrl(day.slice(0, 7))}>{formatDay(day, "monthOnly", clockwork.locale)}</a>
        </>
      )}
    </nav>
  );
}
