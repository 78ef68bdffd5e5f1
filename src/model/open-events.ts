import type { Content } from "../content/content.ts";
import type { Event } from "../content/event.ts";
import type { Recap } from "../content/recap.ts";
import { compareText } from "../content/problem.ts";
import type { Instant } from "../time/instant.ts";
import type { Moment } from "../time/moment.ts";
import { stateAt } from "./build-events.ts";

/**
 * The events that a recap is likely to be begun for at `moment`: the live ones, then the upcoming ones, of each kind the one with
 * the newest recap first. Where all have ended, all.
 */
export function listOpenEvents(
  { events, recaps }: Pick<Content, "events" | "recaps">,
  moment: Moment,
): readonly Event[] {
  const newest = new Map<string, number>();
  for (const { eventIds, publishedAt } of recaps)
    for (const id of eventIds) newest.set(id, Math.max(newest.get(id) ?? 0, publishedAt));
  const states = new Map(events.map((event) => [event, stateAt(event, moment)]));
  const rankOf = (event: Event): number => (states.get(event) === "live" ? 0 : 1);
  const open = events.filter((event) => states.get(event) !== "ended");
  return (open.length > 0 ? open : events).toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (newest.get(b.id) ?? 0) - (newest.get(a.id) ?? 0) ||
      compareText(a.id, b.id),
  );
}

/** The newest recap of the event `eventId` that readers have at the instant `at`. */
export function findNewestRecap(
  recaps: readonly Recap[],
  eventId: string,
  at: Instant,
): Recap | undefined {
  const known = recaps.filter(
    ({ eventIds, isDraft, publishedAt, embargoedUntil }) =>
      eventIds.includes(eventId) && !isDraft && Math.max(publishedAt, embargoedUntil ?? 0) <= at,
  );
  return known.reduce<Recap | undefined>(
    (newest, recap) =>
      newest === undefined || recap.publishedAt > newest.publishedAt ? recap : newest,
    undefined,
  );
}
