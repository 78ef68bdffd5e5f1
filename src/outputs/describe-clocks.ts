import type { ClockData } from "../../templates/scripts/clock-data.ts";
import { middayOf, nextDay, previousDay, type Day } from "../time/day.ts";
import type { ClockFace } from "../time/clock-face.ts";
import type { Clockwork } from "../time/clockwork.ts";
import type { Zone } from "../time/zone.ts";

// A Sunday: what names a weekday is asked of a week of days from here on.
const SUNDAY = "2023-01-01" as Day;

/** How `clockwork` writes clocks, as data for scripts: what it says with `{0}` and `{1}` in place of clocks or figures. */
export function describeClocks({ zones, style, words }: Clockwork): ClockData {
  const [primary, companion] = zones;
  const say = (form: keyof typeof words.pair, day: Day): string =>
    words.pair[form](faceOf(primary, "{0}", previousDay(day)), faceOf(companion, "{1}", day)).join(
      " ",
    );
  return {
    zones: [primary.id, companion.id],
    style,
    midnight: words.midnight,
    midday: words.midday,
    minuteMark: words.minuteMark,
    beforeMidday: words.beforeMidday("{0}"),
    afterMidday: words.afterMidday("{0}"),
    sameClock: say("sameClock", SUNDAY),
    sameDay: say("sameDay", SUNDAY),
    differentDays: listWeek().map((day) => say("differentDays", day)),
  };
}

function listWeek(): readonly Day[] {
  const days = [SUNDAY];
  while (days.length < 7) days.push(nextDay(days.at(-1) ?? SUNDAY));
  return days;
}

/** A face that shows `clock`, which stands for any, on `day`. */
function faceOf(zone: Zone, clock: string, day: Day): ClockFace {
  const date = new Date(middayOf(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return { zone, clock, day, wall: { year, month, day: date.getUTCDate(), hour: 12, minute: 0 } };
}
