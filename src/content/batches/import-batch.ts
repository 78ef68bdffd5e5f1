import type { MarkdownIt } from "markdown-it";
import { dayAt, type Day } from "../../time/day.ts";
import { latestOf, type Instant } from "../../time/instant.ts";
import { createIdMaker, RESERVED_IDS } from "../free-id.ts";
import { createMarkdown } from "../markdown/create-markdown.ts";
import { plainTextOf } from "../markdown/plain-text.ts";
import { formatTime } from "../plain-recap/format-time.ts";
import {
  findTime,
  keepOpener,
  makeTitle,
  type ImportedRecap,
  type ImportRequest,
} from "../plain-recap/import-recap.ts";
import type { InferredTime } from "../plain-recap/infer-time.ts";
import type { Settings } from "../settings.ts";
import { isSlug } from "../slug.ts";
import type { Batch, LeftOut, NoBatch } from "./batch.ts";
import { findSources } from "./find-sources.ts";
import { formatEntry } from "./format-entry.ts";
import { formatTimeMark } from "./format-time-mark.ts";
import { readEntries, type ReadEntry } from "./read-entries.ts";

/** A recap made of a batch, what was left out of it, and how many of its entries say no time. */
export interface ImportedBatch extends ImportedRecap {
  readonly leftOut: readonly LeftOut[];
  readonly undated: number;
}

/** What an import of a batch is told beside it; without a day or a time, those of its entries count. */
export interface BatchRequest extends Omit<ImportRequest, "day"> {
  readonly day: Day | undefined;
}

/**
 * Turns a batch into a draft with a point for each entry, or tells why it cannot. The newest entry comes first, those without a time
 * last; the entries of a list keep their order. The recap’s time is that which is told, else its opener’s, else the newest entry’s.
 */
export function importBatch(
  batch: Batch,
  request: BatchRequest,
  settings: Settings,
): ImportedBatch | NoBatch {
  const md = createMarkdown();
  const read = readEntries(batch.entries, md);
  if ("reason" in read) return read;
  const entries = batch.isOrdered === true ? read.entries : sortEntries(read.entries);
  const [first] = entries;
  if (first === undefined) return { reason: "no entry of it has words" };
  const time = dateBatch({ ...batch, entries }, request, settings);
  if ("reason" in time) return time;
  const { instant, isInferred } = time;
  const zones = settings.clockwork.zones;
  const written = formatTime(instant, zones[0]);
  const mark = (at: Instant | undefined): string | undefined =>
    at === undefined ? undefined : formatTimeMark(at, dayAt(instant, zones[0]), zones);
  const heading = batch.title === undefined ? undefined : plainOf(batch.title, md);
  const draft = {
    title: request.title ?? heading ?? makeTitle(first.opening),
    time: written,
    timeRemark: isInferred
      ? `The opener only implies the minute: ${written.slice(11, 16)} is inferred.`
      : undefined,
    eventId: request.eventId,
    opener: batch.opener && keepOpener(batch.opener, instant, settings),
    sources: findSources(batch),
    points: formatPoints(entries, mark),
  };
  const undated = entries.filter(({ at }) => at === undefined).length;
  return { draft, instant, leftOut: [...batch.leftOut, ...read.leftOut], undated };
}

function plainOf(markdown: string, md: MarkdownIt): string | undefined {
  return plainTextOf(md.parse(markdown, {})) || undefined;
}

/** `entries` from the newest on, those without a time last; those of one time keep their order. */
function sortEntries(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  return entries.toSorted((a, b) => (b.at ?? -1) - (a.at ?? -1));
}

function dateBatch(
  { opener, entries }: Pick<Batch, "opener"> & { readonly entries: readonly ReadEntry[] },
  { day, time }: BatchRequest,
  settings: Settings,
): InferredTime | NoBatch {
  const latest = latestOf(entries.flatMap(({ at }) => at ?? []));
  if (opener !== undefined && day !== undefined) return findTime(opener, { day, time }, settings);
  if (time !== undefined) return { instant: time, isInferred: false };
  if (latest !== undefined) return { instant: latest, isInferred: false };
  return { reason: "no entry of it has a time; give the recap’s with --time" };
}

function formatPoints(
  entries: readonly ReadEntry[],
  mark: (at: Instant | undefined) => string | undefined,
): readonly string[] {
  const known = entries.flatMap(({ id }) => (id !== undefined && isSlug(id) ? id : []));
  const free = new Set(known.filter((id) => !RESERVED_IDS.has(id)));
  const makeId = createIdMaker([...RESERVED_IDS, ...known]);
  return entries.map(({ markdown, title, opening, at, id: given }) => {
    // The second of two entries with one id gets another.
    const id = given !== undefined && free.delete(given) ? given : makeId(opening, "point");
    return formatEntry({ markdown, title, mark: mark(at), id });
  });
}
