import type { VNode } from "preact";
import { bindDay } from "../src/time/bind-day.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import type { ClockFace } from "../src/time/clock-face.ts";
import { formatDay } from "../src/time/format-day.ts";
import { MINUTE } from "../src/time/instant.ts";
import {
  agreementOf,
  formatPairedClock,
  splitPairedClock,
  type PairedClock,
} from "../src/time/paired-clock.ts";
import { offsetAt } from "../src/time/transition-table.ts";
import type { Words } from "../src/words/words.ts";
import { Dial } from "./dial.tsx";

interface ClockProps {
  readonly pair: PairedClock;
  readonly clockwork: Clockwork;
}

/** An instant by both clocks in a row of a timetable, whose columns stand in for the names of the zones. */
export function RowClock({ pair, clockwork }: ClockProps): VNode {
  const [first, second] = splitPairedClock(pair, clockwork);
  const [primary, companion] = pair.faces;
  return (
    <time class="row-clock" datetime={pair.iso}>
      <Cell text={first} figures={primary.clock} />{" "}
      <Cell
        text={second}
        figures={companion.clock}
        zone={pair.isSameDay ? undefined : companion.zone.label}
      />
    </time>
  );
}

/** One part of a paired clock, with the figures in it marked; `zone` is the name of its zone where the words around them name a day. */
function Cell(props: {
  readonly text: string;
  readonly figures: string;
  readonly zone?: string | undefined;
}): VNode {
  const { text, figures, zone = "" } = props;
  const at = text.indexOf(figures);
  const around = zone === "" ? "zone" : "zone weekday";
  if (at === -1) return <span class={`cell ${around}`}>{text}</span>;
  // A bracket that opens before the figures closes apart from the words behind them, which may be all that is seen.
  const [, after = "", close = ""] = /^(.*?)(\)?)$/.exec(text.slice(at + figures.length)) ?? [];
  // Where a column's head names the zone, the weekday alone is seen.
  const isLast = zone !== "" && after.endsWith(zone);
  const said = isLast ? after.slice(0, -zone.length) : after;
  return (
    <span class="cell">
      {at === 0 ? null : <span class="zone">{text.slice(0, at)}</span>}
      <span class="figures">{figures}</span>
      {said === "" ? null : <span class={around}>{said}</span>}
      {isLast ? <span class="zone">{zone}</span> : null}
      {close === "" ? null : <span class="zone">{close}</span>}
    </span>
  );
}

/**
 * An instant by both clocks, with the day in the primary zone, whose weekday is named where the companion's is, and wherever
 * `form` is long.
 */
export function DatedClock(props: ClockProps & { readonly form?: "medium" | "long" }): VNode {
  const { pair, clockwork, form = "medium" } = props;
  const { words } = clockwork;
  const day = bindDay(formatDay(pair.faces[0].day, pair.isSameDay ? form : "long", words));
  return <time datetime={pair.iso}>{words.dated(formatPairedClock(pair, clockwork), day)}</time>;
}

/**
 * The clock at the head of a recap: a dial and large figures for each clock, one where the zones agree; the long date, and
 * by how much the companion's clock differs.
 */
export function HeadClock(props: { readonly pair: PairedClock; readonly words: Words }): VNode {
  const { pair, words } = props;
  const [primary, companion] = pair.faces;
  const isOne = agreementOf(pair) === "sameClock";
  const both = words.clock.bothZones(primary, companion);
  return (
    <div class="head-clock">
      <time datetime={pair.iso}>
        <Face face={primary} label={isOne ? both : primary.zone.label} />{" "}
        {isOne ? null : (
          <Face
            isCompanion={true}
            face={companion}
            label={pair.isSameDay ? companion.zone.label : words.clock.zoneOnWeekday(companion)}
          />
        )}{" "}
        <span class="date">{formatDay(primary.day, "long", words.clock)}</span>
      </time>
      {isOne ? null : (
        <p class="difference">{words.clock.difference(companion.zone, minutesAhead(pair))}</p>
      )}
    </div>
  );
}

function Face(props: {
  readonly face: ClockFace;
  readonly label: string;
  readonly isCompanion?: boolean;
}): VNode {
  const { face, label, isCompanion = false } = props;
  return (
    <span class={isCompanion ? "face companion" : "face"}>
      <Dial wall={face.wall} />
      <span class="figures">{face.clock}</span> <span class="zone">{label}</span>
    </span>
  );
}

/** By how many minutes the companion's clock is ahead of the primary one. */
function minutesAhead({ instant, faces: [primary, companion] }: PairedClock): number {
  const offsets = [primary, companion].map(({ zone }) => offsetAt(zone.transitions, instant));
  return ((offsets[1] ?? 0) - (offsets[0] ?? 0)) / MINUTE;
}
