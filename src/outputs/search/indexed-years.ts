import type { IndexedYear } from "../../../templates/search/search-data.ts";
import { namesOf } from "../../content/entity.ts";
import { keyOfEntity } from "../../model/find-names.ts";
import type { Site, SiteRecap } from "../../model/site.ts";
import type { ArchiveYear } from "../../model/archive-year.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { renderJson } from "../json.ts";
import type { NamesOfEntities } from "./search-record.ts";

/** A year of the site with what the index says of it, its recaps from the oldest, and the names of all that they name. */
export interface YearOfPoints extends IndexedYear {
  readonly recaps: readonly SiteRecap[];
  readonly names: NamesOfEntities;
}

/**
 * The years of `site` as the index is to hold them, newest first. No text of a recap is read for it. From the oldest recap on,
 * so that a new one changes as little as possible of what is there. `maker` stands for the code that makes the index, and for
 * the clocks that it knows.
 */
export function listIndexedYears(
  { years, settings, entities }: Site,
  maker: string,
): readonly YearOfPoints[] {
  const all = new Map(entities.map((entity) => [keyOfEntity(entity), namesOf(entity)]));
  return years.map((year) => {
    const recaps = listRecaps(year);
    const named = new Set(recaps.flatMap(({ namedKeys }) => namedKeys));
    const names = new Map([...named].toSorted().map((key) => [key, all.get(key) ?? []]));
    return {
      year: year.year,
      digest: fingerprintOf([maker, settings.fingerprint, recaps.map(identify), names]),
      points: recaps.reduce((sum, { pointCount }) => sum + pointCount, 0),
      recaps,
      names,
    };
  });
}

function listRecaps({ months }: ArchiveYear): readonly SiteRecap[] {
  const newestFirst = months.flatMap(({ days }) => days.flatMap(({ recaps }) => recaps));
  return newestFirst.toReversed();
}

function identify({ fingerprint }: SiteRecap): string {
  return fingerprint;
}

/** `years.json`, which says what the index holds, so that the next build knows what is to be made anew. */
export function renderIndexedYears(years: readonly IndexedYear[]): string {
  return renderJson({ years: years.map(({ year, digest, points }) => ({ year, digest, points })) });
}
