import type { Settings } from "../content/settings.ts";
import type { Source } from "../content/recap.ts";
import { formatDay } from "../time/format-day.ts";
import { formatIso, type Instant } from "../time/instant.ts";
import { formatPairedClock, pairClocks } from "../time/paired-clock.ts";

/** What is said of a source, in plain text. */
export function formatSource(
  { publisher, title, url, archived, seen }: Source,
  settings: Settings,
): string {
  const { archivedAt, seen: saySeen, source } = settings.words.sources;
  return source({
    publisher,
    title,
    address: url,
    notes: [
      ...(archived === undefined ? [] : [[archivedAt(archived)]]),
      ...(seen === undefined ? [] : [saySeen(formatSeen(seen, settings))]),
    ],
  }).join("");
}

function formatSeen(seen: NonNullable<Source["seen"]>, { clockwork, words }: Settings): string {
  if ("day" in seen) return formatDay(seen.day, "medium", words.clock);
  return formatInstant(seen.at, { clockwork, words });
}

/** An instant by both clocks, with its day, in plain text. */
export function formatInstant(
  at: Instant,
  { clockwork, words }: Pick<Settings, "clockwork" | "words">,
): string {
  const pair = pairClocks(at, clockwork);
  const day = formatDay(pair.faces[0].day, "long", words.clock);
  return words.clock.dated(formatPairedClock(pair, clockwork), day);
}

/** What is said of a source, for programs: the moment at which it was seen is ISO 8601 in UTC, or a day. */
export function describeSource({ publisher, title, url, archived, seen }: Source): object {
  return {
    publisher,
    title: title ?? null,
    url: url ?? null,
    archived: archived ?? null,
    seen: seen === undefined ? null : "day" in seen ? seen.day : formatIso(seen.at),
  };
}
