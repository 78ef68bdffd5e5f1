import type { Clockwork } from "../../time/clockwork.ts";
import { formatDay } from "../../time/format-day.ts";
import { formatPairedClock, pairClocks } from "../../time/paired-clock.ts";
import type { MarkedMoment } from "./parse-clock-mark.ts";

/**
 * The words of a marked clock by both clocks of the site: “9.27pm Kyiv (10.27pm Moscow)”. Where the day in both is another than the
 * one that the mark is of, because the clock was that of a third zone, its weekday stands behind them.
 */
export function sayClock({ instant, day }: MarkedMoment, clockwork: Clockwork): string {
  const pair = pairClocks(instant, clockwork);
  const said = formatPairedClock(pair, clockwork);
  const [primary] = pair.faces;
  if (!pair.isSameDay || primary.day === day) return said;
  return clockwork.words.dated(said, formatDay(primary.day, "weekday", clockwork.words));
}
