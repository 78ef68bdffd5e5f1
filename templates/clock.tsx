import type { VNode } from "preact";
import type { Clockwork } from "../src/time/clockwork.ts";
import { formatDay } from "../src/time/format-day.ts";
import { formatPairedClock, splitPairedClock, type PairedClock } from "../src/time/paired-clock.ts";

interface ClockProps {
  readonly pair: PairedClock;
  readonly clockwork: Clockwork;
}

/** An instant by both clocks in running size: `10.27pm Kyiv and Moscow`. */
export function Clock({ pair, clockwork }: ClockProps): VNode {
  const [first, second] = splitPairedClock(pair, clockwork);
  return (
    <time dateTime={pair.iso}>
      <span class="unbroken">{first}</span> <span class="unbroken">{second}</span>
    </time>
  );
}

/** An instant by both clocks, with the day in the primary zone, whose weekday is named where the companion's is. */
export function DatedClock({ pair, clockwork }: ClockProps): VNode {
  const form = pair.isSameDay ? "medium" : "long";
  const day = formatDay(pair.faces[0].day, form, clockwork.locale);
  return (
    <time dateTime={pair.iso}>
      {formatPairedClock(pair, clockwork)}, {day}
    </time>
  );
}

/** The clock at the head of a recap: the figures large, the zones small, the long date beside them. */
export function HeadClock({ pair, clockwork }: ClockProps): VNode {
  const [primary, companion] = pair.faces;
  const { locale } = clockwork;
  const isOne = pair.isSameClock && pair.isSameDay;
  const weekday = pair.isSameDay ? "" : `${formatDay(companion.day, "weekday", locale)} `;
  return (
    <time class="head-clock" dateTime={pair.iso}>
      <span class="face">
        <span class="figures">{primary.clock}</span>{" "}
        <span class="zone">
          {isOne ? `${primary.zone.label} and ${companion.zone.label}` : primary.zone.label}
        </span>
      </span>{" "}
      {isOne ? null : (
        <span class="face companion">
          <span class="figures">{companion.clock}</span>{" "}
          <span class="zone">
            {weekday}
            {companion.zone.label}
          </span>
        </span>
      )}{" "}
      <span class="date">{formatDay(primary.day, "long", locale)}</span>
    </time>
  );
}
