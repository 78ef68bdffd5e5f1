import type { EventStanding } from "./site.ts";

/** What lists say of `event`, without the rest of it. */
export function standingOf(event: EventStanding): EventStanding {
  const { title, url, summary, state, start, end, newest } = event;
  return { title, url, summary, state, start, end, newest };
}
