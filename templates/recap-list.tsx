import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { pointUrl } from "../src/model/urls.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { Day } from "../src/time/day.ts";
import { dayUrl } from "../src/model/urls.ts";
import { Clock } from "./clock.tsx";

interface RecapListProps {
  readonly recaps: readonly SiteRecap[];
  readonly clockwork: Clockwork;
}

/** Recaps under the heading of their day, newest first; with `withPoints` each shows the leads of its points. */
export function RecapsByDay(props: RecapListProps & { readonly withPoints: boolean }): VNode {
  const days = [...Map.groupBy(props.recaps, ({ day }) => day)];
  return (
    <>
      {days.map(([day, recaps]) => (
        <section class="day">
          <DayHeading day={day} clockwork={props.clockwork} />
          <RecapList {...props} recaps={recaps} />
        </section>
      ))}
    </>
  );
}

/** A day as a heading that links to the day's archive. */
function DayHeading({
  day,
  clockwork,
}: {
  readonly day: Day;
  readonly clockwork: Clockwork;
}): VNode {
  return (
    <h2 class="day-heading">
      <a href={dayUrl(day)}>{formatDay(day, "long", clockwork.locale)}</a>
    </h2>
  );
}

interface RecapRowsProps extends RecapListProps {
  readonly withPoints: boolean;
  /** The level of the headlines: one below the heading that they stand under. */
  readonly headline?: "h2" | "h3";
}

/** Recaps as rows of clock and headline, under a heading of the second level unless `headline` says otherwise. */
export function RecapList(props: RecapRowsProps): VNode {
  const { headline: Headline = "h3" } = props;
  return (
    <ol class="rows">
      {props.recaps.map((recap) => (
        <li class="row">
          <p class="row-clock">
            <Clock pair={recap.clock} clockwork={props.clockwork} />
          </p>
          <div {...(recap.lang === undefined ? {} : { lang: recap.lang })}>
            <Headline class="row-title">
              <a href={recap.url}>{recap.title}</a>
            </Headline>
            {props.withPoints ? <Leads recap={recap} /> : <Summary recap={recap} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Leads({ recap }: { readonly recap: SiteRecap }): VNode {
  return (
    <ul class="leads">
      {recap.points.map((point) => (
        <li>
          <a href={pointUrl(recap.url, point.id)}>{point.lead}</a>
        </li>
      ))}
    </ul>
  );
}

function Summary({ recap }: { readonly recap: SiteRecap }): VNode | null {
  const text = recap.summary ?? recap.points[0]?.lead;
  return text === undefined ? null : <p class="summary">{text}</p>;
}
