import { ALIASES, type PointMeta, type PointPlace } from "../../../templates/search/search-data.ts";
import { encodeUnsearched } from "../../../templates/search/unsearched-text.ts";
import type { Settings } from "../../content/settings.ts";
import type { EntityKey } from "../../model/find-names.ts";
import { createNameScanner } from "../../model/name-scanner.ts";
import type { SitePoint, SiteRecap } from "../../model/site.ts";
import { pointUrl } from "../../model/urls.ts";
import { bindDay } from "../../time/bind-day.ts";
import { formatDay } from "../../time/format-day.ts";
import { formatPairedClock } from "../../time/paired-clock.ts";

/** A point as the index takes it. */
export interface SearchRecord {
  /** A path from the site’s root. */
  readonly url: string;
  /** What is searched: the point’s text, and behind `ALIASES` every name of all that it names. */
  readonly content: string;
  readonly meta: PointMeta;
  readonly filters: Readonly<Record<"event" | "person" | "place" | "month", readonly string[]>>;
  /** What sorts from the last to the first, and from the first to the last: points of a recap stay in their order. */
  readonly sort: Readonly<Record<"date" | "oldest", string>>;
}

/** What the records of a year are made from beside its recaps. */
export interface RecordIngredients {
  readonly settings: Settings;
  /** Every name, alias and transliteration of all that the year’s recaps name. */
  readonly names: NamesOfEntities;
}

/** Entities by their keys, each with all its names. */
export type NamesOfEntities = ReadonlyMap<EntityKey, readonly string[]>;

/** Makes records of recaps of a year. */
export type RecordBuilder = (recap: SiteRecap) => readonly SearchRecord[];

/** What makes records of recaps: of each its points, in their order. */
export function createRecordBuilder({ settings, names }: RecordIngredients): RecordBuilder {
  const owners = [...names].flatMap(([key, all]) => all.map((name) => [name, key] as const));
  const scan = createNameScanner(new Map(owners));
  // Names in links and in clocks count too, to those who search; pages leave them alone.
  const listNames = ({ html }: SitePoint): readonly string[] => {
    const found = scan(html.replaceAll(/<\/?(?:a|time)\b[^>]*>/g, "")).map(({ owner }) => owner);
    return [...new Set(found)].flatMap((key) => names.get(key) ?? []);
  };
  return (recap) => buildSearchRecords(recap, settings, listNames);
}

function buildSearchRecords(
  recap: SiteRecap,
  settings: Settings,
  listNames: (point: SitePoint) => readonly string[],
): readonly SearchRecord[] {
  const { points, events, day, url, title, clock, lang } = recap;
  const place: PointPlace = {
    recap: title,
    clock: formatDatedClock(recap, settings),
    time: clock.iso,
    ...(lang === undefined ? {} : { lang }),
  };
  const encoded = encodeUnsearched(JSON.stringify(place));
  return points.map((point, index) => ({
    url: pointUrl(url, point.id),
    content: joinNames(point.text, listNames(point)),
    meta: { title: point.lead, place: encoded },
    filters: {
      event: events.map(({ id }) => id),
      person: listNamed(point, "people"),
      place: listNamed(point, "places"),
      month: [day.slice(0, 7)],
    },
    sort: { date: sortKey(clock.iso, MOST_POINTS - index), oldest: sortKey(clock.iso, index) },
  }));
}

function formatDatedClock({ clock }: SiteRecap, { clockwork }: Settings): string {
  const { words } = clockwork;
  const day = formatDay(clock.faces[0].day, clock.isSameDay ? "medium" : "long", words);
  return words.dated(formatPairedClock(clock, clockwork), bindDay(day));
}

function joinNames(text: string, names: readonly string[]): string {
  return names.length === 0 ? text : `${text} ${ALIASES} ${[...new Set(names)].join(" ")}`;
}

function listNamed({ names }: SitePoint, kind: "people" | "places"): readonly string[] {
  return names.filter((entity) => entity.kind === kind).map(({ id }) => id);
}

// More than any recap has points.
const MOST_POINTS = 99_999;

/** Sorts by time and then by `place`. As text, since the index holds numbers as floats. */
function sortKey(iso: string, place: number): string {
  return `${iso} ${String(place).padStart(5, "0")}`;
}
