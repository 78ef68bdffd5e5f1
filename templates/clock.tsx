import type { VNode } from "preact";
import type { Clockwork } from "../src/time/clockwork.ts";
import { formatDay } from "../src/time/format-day.ts";
import {
  agreementOf,
  formatPairedClock,
  splitPairedClock,
  type PairedClock,
} from "../src/time/paired-clock.ts";

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
  const { words } = clockwork;
  const day = formatDay(pair.faces[0].day, form, words);
  return <time dateTime={pair.iso}>{words.dated(formatPairedClock(pair, clockwork), day)}</time>;
}

/** The clock at the head of a recap: the figures large, the zones small, the long date beside them. */
export function HeadClock({ pair, clockwork }: ClockProps): VNode {
  const [primary, companion] = pair.faces;
  const { words } = clockwork;
  const isOne = agreementOf(pair) === "sameClock";
  return (
    <time class="head-clock" dateTime={pair.iso}>
      <span class="face">
        <span class="figures">{primary.clock}</span>{" "}
        <span class="zone">{isOne ? words.bothZones(primary, companion) : primary.zone.label}</span>
      </span>{" "}
      {isOne ? null : (
        <span class="face companion">
          <span class="figures">{companion.clock}</span>{" "}
          <span class="zone">
            {pair.isSameDay ? companion.zone.label : words.zoneOnWeekday(companion)}
          </span>
        </span>
      )}{" "}
      <span class="date">{formatDay(primary.day, "long", words)}</span>
    </time>
  );
}
