import type { VNode } from "preact";
import type { ArchiveDay } from "../src/model/archive-year.ts";
import { dayUrl } from "../src/model/urls.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { Words } from "../src/words/words.ts";
import { ArchivePath } from "./archive-path.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { DayTimetable } from "./timetable.tsx";

/** A day's recaps with the leads of their points. */
export function DayPage(props: {
  readonly context: PageContext;
  readonly archive: ArchiveDay;
}): VNode {
  const { context, archive } = props;
  const { clockwork, words } = context.settings;
  const title = formatDay(archive.day, "long", words.clock);
  const rows = archive.recaps.map((recap) => ({ recap, leads: recap.leads }));
  return (
    <Page context={context} url={archive.url} title={title} description={undefined}>
      <header class="subject-head">
        <ArchivePath day={archive.day} depth="day" context={context} />
        <h1>{title}</h1>
        <p class="small">{words.archive.dayNote(clockwork.zones[0])}</p>
      </header>
      <DayTimetable rows={rows} context={context} />
      <nav class="pages" aria-label={words.archive.days}>
        <DayLink day={archive.previous} rel="prev" words={words} />{" "}
        <DayLink day={archive.next} rel="next" words={words} />
      </nav>
    </Page>
  );
}

function DayLink(props: {
  readonly day: Day | undefined;
  readonly rel: "prev" | "next";
  readonly words: Words;
}): VNode | null {
  const { day, rel, words } = props;
  if (day === undefined) return null;
  const say = rel === "prev" ? words.archive.previousDay : words.archive.nextDay;
  return (
    <a rel={rel} href={dayUrl(day)}>
      {say(formatDay(day, "medium", words.clock))}
    </a>
  );
}
