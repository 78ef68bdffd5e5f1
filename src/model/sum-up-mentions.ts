import type { PairedClock } from "../time/paired-clock.ts";
import type { EntityHeading } from "./entity-heading.ts";
import { keyOfEntity, type EntityKey } from "./find-names.ts";
import type { RecapHeading, SiteRecap } from "./site.ts";
import { monthUrl, type Url } from "./urls.ts";

/** The mentions of an entity in short. */
export interface MentionsInShort {
  readonly recaps: number;
  readonly first: Mention;
  readonly last: Mention;
  /** Every month from the first mention’s to the last one’s. */
  readonly months: readonly MonthOfMentions[];
  /** Who and what is named in the same recaps, most often first. */
  readonly company: readonly Companion[];
}

/** A recap that names an entity, with its clock. */
export interface Mention extends RecapHeading {
  readonly clock: PairedClock;
}

/** How many recaps of a month, given as `YYYY-MM`, name an entity; `url` is the month’s page where any does. */
export interface MonthOfMentions {
  readonly month: string;
  readonly url: Url | undefined;
  readonly recaps: number;
}

/** Another entity, and how many recaps name both. */
export interface Companion {
  readonly entity: EntityHeading;
  readonly recaps: number;
}

// More than that is no company but everybody.
const MOST_COMPANIONS = 8;

/** What `recaps`, given newest first, tell together of the entity of the key `of`, which they all name; `undefined` where there are none. */
export function sumUpMentions(
  of: EntityKey,
  recaps: readonly SiteRecap[],
): MentionsInShort | undefined {
  const [newest, oldest] = [recaps[0], recaps.at(-1)];
  if (newest === undefined || oldest === undefined) return undefined;
  return {
    recaps: recaps.length,
    first: mention(oldest),
    last: mention(newest),
    months: countMonths(recaps, oldest.day.slice(0, 7), newest.day.slice(0, 7)),
    company: findCompany(of, recaps),
  };
}

function mention({ title, url, publishedAt, lang, clock }: SiteRecap): Mention {
  return { title, url, publishedAt, lang, clock };
}

function countMonths(
  recaps: readonly SiteRecap[],
  first: string,
  last: string,
): readonly MonthOfMentions[] {
  const counts = new Map<string, number>();
  for (const { day } of recaps) {
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months: MonthOfMentions[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) {
    const count = counts.get(month) ?? 0;
    months.push({ month, url: count === 0 ? undefined : monthUrl(month), recaps: count });
  }
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const after = number === 12 ? [year + 1, 1] : [year, number + 1];
  return [String(after[0]).padStart(4, "0"), String(after[1]).padStart(2, "0")].join("-");
}

function findCompany(of: EntityKey, recaps: readonly SiteRecap[]): readonly Companion[] {
  const counts = new Map<EntityKey, { recaps: number; readonly newest: SiteRecap }>();
  for (const recap of recaps)
    for (const key of recap.namedKeys) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { recaps: 1, newest: recap });
      else known.recaps += 1;
    }
  counts.delete(of);
  // Ties stay in the order in which the newest recaps name them.
  return [...counts]
    .toSorted(([, a], [, b]) => b.recaps - a.recaps)
    .slice(0, MOST_COMPANIONS)
    .flatMap(([key, { recaps: count, newest }]) => {
      const named = newest.named.find((entity) => keyOfEntity(entity) === key);
      if (named === undefined) return [];
      const { kind, id, name, url } = named;
      return [{ entity: { kind, id, name, url }, recaps: count }];
    });
}
