import type { VNode } from "preact";
import type { MonthCounts, YearCounts } from "../src/model/year-links.ts";
import { middayOf, type Day } from "../src/time/day.ts";
import { formatDay } from "../src/time/format-day.ts";
import type { PageContext } from "./page-context.ts";

/**
 * The months of a year as calendars, each day shaded by its recaps. The links in the picture are those of the lists beside
 * it, for who points at it.
 */
export function YearCalendar(props: {
  readonly archive: YearCounts;
  readonly context: PageContext;
}): VNode {
  const { archive, context } = props;
  const { archive: words } = context.settings.words;
  const most = Math.max(...archive.months.flatMap(({ days }) => days.map(({ count }) => count)));
  return (
    <figure class="year-calendar">
      <div class="months">
        {fillMonths(archive).map((month) => (
          <MonthCalendar month={month} most={most} context={context} />
        ))}
      </div>
      <figcaption class="small">{words.shading(most)}</figcaption>
    </figure>
  );
}

/** The months of a year from January to the last with recaps, in order, with those that have none. */
function fillMonths({
  year,
  months,
}: YearCounts): readonly Pick<MonthCounts, "firstDay" | "days">[] {
  const last = Math.max(...months.map(({ firstDay }) => Number(firstDay.slice(5, 7))));
  return Array.from({ length: last }, (_, index) => {
    const firstDay = `${year}-${String(index + 1).padStart(2, "0")}-01` as Day;
    const days = months.find((month) => month.firstDay === firstDay)?.days ?? [];
    return { firstDay, days };
  });
}

// A day is a square of so many units; the name of the month stands above the weeks.
const SIDE = 24;
const HEAD = 24;
const WEEKS = 6;

function MonthCalendar(props: {
  readonly month: Pick<MonthCounts, "firstDay" | "days">;
  readonly most: number;
  readonly context: PageContext;
}): VNode {
  const { month, most, context } = props;
  const { clock, archive: words } = context.settings.words;
  const counted = new Map(month.days.map((day) => [day.day, day]));
  const shift = columnOf(month.firstDay, clock.locale.options?.weekStartsOn ?? 1);
  const size = { width: 7 * SIDE, height: HEAD + WEEKS * SIDE };
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <text class="name" x="4" y={HEAD - 8}>
        {formatDay(month.firstDay, "monthOnly", clock)}
      </text>
      {listDays(month.firstDay).map((day, index) => {
        const found = counted.get(day);
        const cell = (
          <Cell index={index + shift} number={index + 1} level={levelOf(found?.count ?? 0, most)} />
        );
        if (found === undefined) return cell;
        return (
          <a href={found.url} tabindex={-1}>
            <title>{`${formatDay(day, "medium", clock)}: ${words.count(found.count)}`}</title>
            {cell}
          </a>
        );
      })}
    </svg>
  );
}

function Cell(props: {
  readonly index: number;
  readonly number: number;
  readonly level: number;
}): VNode {
  const { index, number, level } = props;
  const [x, y] = [(index % 7) * SIDE, HEAD + Math.floor(index / 7) * SIDE];
  return (
    <>
      {level === 0 ? null : (
        <rect class={`level-${level}`} x={x + 1} y={y + 1} width={SIDE - 2} height={SIDE - 2} />
      )}
      <text class={level === LEVELS ? "day full" : "day"} x={x + SIDE / 2} y={y + SIDE / 2 + 4}>
        {number}
      </text>
    </>
  );
}

const LEVELS = 4;

/** How dark a day with `count` recaps is where the busiest has `most`: from 0, without any, to `LEVELS`. */
function levelOf(count: number, most: number): number {
  return most <= LEVELS ? count : Math.ceil((count / most) * LEVELS);
}

/** The days of the month that begins with `first`. */
function listDays(first: Day): readonly Day[] {
  const [year = 0, month = 0] = first.split("-").map(Number);
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from(
    { length: count },
    (_, index) => `${first.slice(0, 8)}${String(index + 1).padStart(2, "0")}` as Day,
  );
}

/** In which column `day` stands, from 0, where weeks begin with the weekday `start`, counted from Sunday. */
function columnOf(day: Day, start: number): number {
  return (new Date(middayOf(day)).getUTCDay() - start + 7) % 7;
}
