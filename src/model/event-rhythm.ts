import type { Correction } from "../content/recap.ts";
import type { Day } from "../time/day.ts";
import { MINUTE, type Instant } from "../time/instant.ts";
import { localTimeOf, wallClockAt } from "../time/wall-clock.ts";
import type { Zone } from "../time/zone.ts";
import type { SiteRecap } from "./site.ts";
import { dayUrl, pointUrl, type Url } from "./urls.ts";

/** When an event was told of, and how much: what a picture of it shows, and the table beside that. */
export interface Rhythm {
  /** All days from that of the first recap to that of the last, some of them together where there are many. */
  readonly spans: readonly RhythmSpan[];
  /** From the oldest on; of several that could not be told apart in a picture, the newest. */
  readonly recaps: readonly RhythmMark[];
  readonly corrections: readonly RhythmMark[];
  /** How many corrections were made after those days. */
  readonly laterCorrections: number;
}

/** What was published on some days. */
export interface RhythmSpan {
  readonly first: Day;
  readonly last: Day;
  /** The page of the newest of the days that has a recap. */
  readonly url: Url | undefined;
  readonly recaps: number;
  readonly points: number;
  readonly corrections: number;
}

/** A moment, as a share of the time from the first day’s beginning to the last day’s end. */
export interface RhythmMark {
  readonly share: number;
  readonly at: Instant;
  readonly title: string;
  readonly lang: string | undefined;
  readonly url: string;
}

const DAY = 24 * 60 * MINUTE;
// One bar or two say no more than the lists of those days.
const FEWEST_DAYS = 3;
// More bars than that are too thin to be seen, and more marks than that lie on one another.
const MOST_SPANS = 180;
const MOST_MARKS = 240;

/** The rhythm of `recaps`, given newest first, by the days of `zone`; `undefined` where those are fewer than three. */
export function buildRhythm(recaps: readonly SiteRecap[], zone: Zone): Rhythm | undefined {
  const told = recaps.toReversed().map((recap) => ({
    recap,
    local: localAt(recap.publishedAt, zone),
  }));
  const [oldest, newest] = [told[0], told.at(-1)];
  if (oldest === undefined || newest === undefined) return undefined;
  const [first, last] = [dayNumber(oldest.local), dayNumber(newest.local)];
  if (last - first < FEWEST_DAYS - 1) return undefined;
  const { spans, spanAt } = layOutSpans(first, last);
  const shareOf = (local: number): number => (local - first * DAY) / ((last + 1 - first) * DAY);
  for (const { recap, local } of told) countRecap(spanAt(local), recap);
  const corrections = recaps
    .flatMap((recap) => recap.corrections.map((correction) => ({ recap, correction })))
    .map(({ recap, correction }) => {
      const local = localAt(correction.at, zone);
      return { local, mark: markCorrection(recap, correction, shareOf(local)) };
    })
    .toSorted((a, b) => a.local - b.local);
  const within = corrections.filter(({ local }) => dayNumber(local) <= last);
  for (const { local } of within) spanAt(local).corrections += 1;
  return {
    spans,
    recaps: thin(told.map(({ recap, local }) => markRecap(recap, shareOf(local)))),
    corrections: thin(within.map(({ mark }) => mark)),
    laterCorrections: corrections.length - within.length,
  };
}

type Counted = { -readonly [K in keyof RhythmSpan]: RhythmSpan[K] };

/** The days from `first` to `last` in spans of one length, and the one that a moment of them lies in. */
function layOutSpans(
  first: number,
  last: number,
): { readonly spans: readonly Counted[]; readonly spanAt: (local: number) => Counted } {
  const length = Math.ceil((last - first + 1) / MOST_SPANS);
  const spans = Array.from({ length: Math.ceil((last - first + 1) / length) }, (_, index) => {
    const begin = first + index * length;
    return beginSpan(begin, Math.min(last, begin + length - 1));
  });
  const spanAt = (local: number): Counted => {
    const span = spans[Math.floor((dayNumber(local) - first) / length)];
    if (span === undefined) throw new RangeError("a moment lies outside of the spans");
    return span;
  };
  return { spans, spanAt };
}

/** `instant` by the clocks of `zone`, as `localTimeOf` counts. */
function localAt(instant: Instant, zone: Zone): number {
  return localTimeOf(wallClockAt(instant, zone));
}

function beginSpan(first: number, last: number): Counted {
  const nothing = { url: undefined, recaps: 0, points: 0, corrections: 0 };
  return { first: dayOf(first), last: dayOf(last), ...nothing };
}

/** The day of a local time, counted from 1970-01-01. */
function dayNumber(local: number): number {
  return Math.floor(local / DAY);
}

function dayOf(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10) as Day;
}

function countRecap(span: Counted, { day, pointCount }: SiteRecap): void {
  span.recaps += 1;
  span.points += pointCount;
  // They come from the oldest on.
  span.url = dayUrl(day);
}

function markRecap({ publishedAt, title, lang, url }: SiteRecap, share: number): RhythmMark {
  return { share, at: publishedAt, title, lang, url };
}

function markCorrection(
  { title, lang, url }: SiteRecap,
  { at, pointId }: Correction,
  share: number,
): RhythmMark {
  return { share, at, title, lang, url: pointId === undefined ? url : pointUrl(url, pointId) };
}

/** Of `marks` that are so near to each other that they could not be told apart, the last. */
function thin(marks: readonly RhythmMark[]): readonly RhythmMark[] {
  return [...new Map(marks.map((mark) => [Math.round(mark.share * MOST_MARKS), mark])).values()];
}
