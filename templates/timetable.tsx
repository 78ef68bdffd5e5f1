import type { VNode } from "preact";
import type { Lead } from "../src/content/recap.ts";
import type { SiteRecap } from "../src/model/site.ts";
import { summaryOf } from "../src/model/summary-of.ts";
import { dayUrl, pointUrl } from "../src/model/urls.ts";
import type { Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";
import { Rendered } from "./raw-html.tsx";
import { Unpublished } from "./unpublished.tsx";

/** A recap in a timetable, with the leads to show; without them, its summary stands for it. */
export interface TimetableRow {
  readonly recap: SiteRecap;
  readonly leads: readonly Lead[] | undefined;
}

interface TimetableProps {
  readonly rows: readonly TimetableRow[];
  readonly context: PageContext;
  /** The level of the headings of days; those of recaps are one lower. */
  readonly level?: 2 | 3;
}

/** Recaps, given newest first, under the headings of their days; nothing where there are none. */
export function Timetable({ rows, context, level = 2 }: TimetableProps): VNode | null {
  if (rows.length === 0) return null;
  const days = [...Map.groupBy(rows, ({ recap }) => recap.day)];
  return (
    <div class="timetable">
      {days.map(([day, own]) => (
        <section class="day">
          <DayHeading day={day} rows={own} context={context} level={level} />
          <Rows rows={own} context={context} level={level} />
        </section>
      ))}
    </div>
  );
}

/** The recaps of one day, which the page itself names. */
export function DayTimetable({ rows, context }: TimetableProps): VNode {
  return (
    <div class="timetable">
      <div class="day-heading">
        <ColumnHeads rows={rows} context={context} />
      </div>
      <Rows rows={rows} context={context} level={1} />
    </div>
  );
}

type LevelledProps = Omit<TimetableProps, "level"> & { readonly level: 1 | 2 | 3 };

/** A day as a heading that links to its archive, beside the heads of the clock columns. */
function DayHeading({ day, rows, context, level }: LevelledProps & { readonly day: Day }): VNode {
  const Heading = level === 3 ? "h3" : "h2";
  return (
    <div class="day-heading">
      <ColumnHeads rows={rows} context={context} />
      <Heading>
        <a href={dayUrl(day)}>{formatDay(day, "long", context.settings.words.clock)}</a>
      </Heading>
    </div>
  );
}

/** The zones' names above the columns of clocks, for the eye alone: each clock below names its zones itself. */
function ColumnHeads({ rows, context }: TimetableProps): VNode {
  const [primary, companion] = context.settings.clockwork.zones;
  return (
    <p class="columns" aria-hidden="true">
      {agreeIn(rows) ? (
        <span class="both">
          {primary.label} = {companion.label}
        </span>
      ) : (
        <>
          <span>{primary.label}</span> <span>{companion.label}</span>
        </>
      )}
    </p>
  );
}

/** Whether both zones show one clock in all of `rows`. */
function agreeIn(rows: readonly TimetableRow[]): boolean {
  return rows.every(({ recap: { clock } }) => clock.isSameClock && clock.isSameDay);
}

/** Recaps as rows of clocks and headline. */
function Rows({ rows, context, level }: LevelledProps): VNode {
  const Heading = HEADLINES[level];
  return (
    <ol class={agreeIn(rows) ? "rows agree" : "rows"}>
      {rows.map(({ recap, leads }) => (
        <li class="row">
          <Rendered html={context.frame.rowClock(recap.clock)} />
          <div class="row-text" lang={recap.lang}>
            <Heading class="row-title">
              <a href={recap.url}>{keepCompounds(recap.title)}</a>
            </Heading>
            <Unpublished recap={recap} context={context} />
            <Change recap={recap} context={context} />
            {leads === undefined ? (
              <Summary recap={recap} />
            ) : (
              <Leads url={recap.url} leads={leads} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

const HEADLINES = { 1: "h2", 2: "h3", 3: "h4" } as const;

/** When the news in a recap last changed, where that was after it was published. */
function Change(props: { readonly recap: SiteRecap; readonly context: PageContext }): VNode | null {
  const { publishedAt, modifiedAt, corrections } = props.recap;
  if (modifiedAt === publishedAt) return null;
  const { clockwork, words } = props.context.settings;
  const clock = <DatedClock pair={pairClocks(modifiedAt, clockwork)} clockwork={clockwork} />;
  const isCorrection = corrections.some(({ at }) => at === modifiedAt);
  return (
    <p class="change">
      {isCorrection ? words.corrections.corrected(clock) : words.recap.updated(clock)}
    </p>
  );
}

function Leads(props: Pick<SiteRecap, "url"> & { readonly leads: readonly Lead[] }): VNode | null {
  if (props.leads.length === 0) return null;
  return (
    <ul class="leads">
      {props.leads.map(({ id, lead }) => (
        <li>
          <a href={pointUrl(props.url, id)}>{keepCompounds(lead)}</a>
        </li>
      ))}
    </ul>
  );
}

function Summary({ recap }: { readonly recap: SiteRecap }): VNode | null {
  const text = summaryOf(recap);
  return text === undefined ? null : <p class="summary">{keepCompounds(text)}</p>;
}
