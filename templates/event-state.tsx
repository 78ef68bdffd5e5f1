import type { ComponentChild, VNode } from "preact";
import type { EventStanding } from "../src/model/site.ts";
import { formatDay } from "../src/time/format-day.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";

/** Where an event stands, in words: “Live: last recap …”, “Ended 23 July 2025: as it happened”, “Not begun”. */
export function EventState(props: {
  readonly event: EventStanding;
  readonly context: PageContext;
}): VNode {
  return <p class={`state ${props.event.state}`}>{describe(props.event, props.context)}</p>;
}

function describe(event: EventStanding, context: PageContext): ComponentChild {
  const { state, start, end, newest } = event;
  const { clockwork, words } = context.settings;
  const sayDay = (bound: typeof start): string | undefined =>
    bound && formatDay(pairClocks(bound.at, clockwork).faces[0].day, "medium", words.clock);
  if (state === "ended") return words.event.ended(sayDay(end));
  if (state === "upcoming") return words.event.upcoming(sayDay(start));
  if (newest === undefined) return words.event.liveWithoutRecap;
  return <>{words.event.live(<DatedClock pair={newest} clockwork={clockwork} />)}</>;
}
