import type { ComponentChild, VNode } from "preact";
import type { SiteEvent } from "../src/model/site.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import { formatDay } from "../src/time/format-day.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";

/** Where an event stands, in words: “Live: last recap …”, “Ended 23 July 2025: as it happened”, “Not begun”. */
export function EventState(props: {
  readonly event: SiteEvent;
  readonly clockwork: Clockwork;
}): VNode {
  return <p class={`state ${props.event.state}`}>{describe(props.event, props.clockwork)}</p>;
}

function describe(event: SiteEvent, clockwork: Clockwork): ComponentChild {
  const { state, start, end, recaps } = event;
  const sayDay = (at: typeof event.start): string =>
    at === undefined
      ? ""
      : ` ${formatDay(pairClocks(at.at, clockwork).faces[0].day, "medium", clockwork.locale)}`;
  if (state === "ended") return `Ended${sayDay(end)}: as it happened`;
  if (state === "upcoming") return start === undefined ? "Not begun" : `Begins${sayDay(start)}`;
  if (recaps[0] === undefined) return "Live: no recap yet";
  return (
    <>
      Live: last recap <DatedClock pair={recaps[0].clock} clockwork={clockwork} />
    </>
  );
}
