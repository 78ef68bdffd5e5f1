import { cutExcerpt } from "./cut-excerpt.ts";
import type { FoundPoint } from "./draw-result.ts";
import type { FilterCounts } from "./fill-filters.ts";
import type {
  EngineFilters,
  EngineResult,
  EngineResults,
  EngineSort,
  PagefindInstance,
  PagefindModule,
} from "./pagefind-module.ts";
import { FILTER_NAMES, type IndexedYears, type PointPlace } from "./search-data.ts";
import { withoutFilter, type SearchState } from "./search-state.ts";
import { findScope } from "./find-scope.ts";
import { decodeUnsearched } from "./unsearched-text.ts";

/** The search index of the site. */
export interface SearchIndex {
  readonly search: (state: SearchState) => Promise<FoundPoints>;
  /** The years whose index is not there though it should be. */
  readonly missing: readonly string[];
}

/** What was found. */
export interface FoundPoints {
  readonly found: readonly (() => Promise<FoundPoint>)[];
  /** How many points each value of a filter leaves, with the other filters as they are. */
  readonly counts: FilterCounts;
  /** The words of the query that stand nowhere, and were left aside. */
  readonly unknown: readonly string[];
}

/** The indexes of all years as one, newest year first. */
interface Merged {
  readonly engine: PagefindInstance;
  readonly years: readonly string[];
  readonly missing: readonly string[];
}

/** Opens the index in `folder` of the site at `site`, which ends without a slash. Rejects where there is none. */
export async function openIndex(site: string, folder: string): Promise<SearchIndex> {
  const address = site + folder;
  const response = await fetch(`${address}years.json`);
  if (!response.ok) throw new Error("The site has no search index.");
  const { years } = (await response.json()) as IndexedYears;
  const merged = await mergeYears(address, { years: years.map(({ year }) => year), missing: [] });
  return {
    missing: merged.missing,
    search: (state) => search(merged, state, (result) => load(result, site)),
  };
}

/** Merges the indexes of `years`. One that cannot be had is left out, and all is begun anew, since the engine would wait for it. */
async function mergeYears(
  address: string,
  { years, missing }: Omit<Merged, "engine">,
): Promise<Merged> {
  const [newest, ...others] = years;
  if (newest === undefined) throw new Error("The search index is empty.");
  const { createInstance } = (await import(`${address}pagefind.js`)) as PagefindModule;
  const pathOf = (year: string): string => `${address}${year}/`;
  let year = newest;
  try {
    const mergeFilter = { year };
    const engine = createInstance({ basePath: pathOf(year), mergeFilter, noWorker: true });
    await engine.init();
    await engine.filters();
    for (year of others) await engine.mergeIndex(pathOf(year), { mergeFilter: { year } });
    // Counts are given of those filters only that have been loaded.
    await engine.filters();
    return { engine, years, missing };
  } catch {
    const left = years.filter((each) => each !== year);
    return mergeYears(address, { years: left, missing: [...missing, year] });
  }
}

async function search(
  merged: Merged,
  state: SearchState,
  load: (result: EngineResult) => Promise<FoundPoint>,
): Promise<FoundPoints> {
  const { term, years, unknown } = await findScope(merged.engine, merged.years, state.query);
  const known = { ...merged, years, term };
  const all = await ask(known, state);
  const results = state.order === "" ? all.results : await askByDate(known, state);
  const counts = await Promise.all(
    FILTER_NAMES.map(async (name) => {
      const isChosen = state.filters[name] !== "";
      const { filters } = isChosen ? await ask(known, withoutFilter(state, name)) : all;
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return {
    found: results.map((result) => () => load(result)),
    counts: { event: {}, person: {}, place: {}, month: {}, ...Object.fromEntries(counts) },
    unknown,
  };
}

/** What to ask the engine for, and in which years: as `findScope` makes it out. */
interface Known extends Pick<Merged, "engine" | "years"> {
  /** Nothing where all points are sought. */
  readonly term: string | null;
}

/** What the engine finds in `years`, best first. */
async function ask(
  { engine, years, term }: Known,
  { filters }: SearchState,
  sort: EngineSort = {},
): Promise<EngineResults> {
  // Any of no years would be any year to the engine.
  if (years.length === 0) return { results: [], filters: {} };
  const chosen = FILTER_NAMES.filter((name) => filters[name] !== "");
  const own: EngineFilters = Object.fromEntries(chosen.map((name) => [name, filters[name]]));
  return engine.search(term, { filters: { ...own, year: { any: years } }, sort });
}

/** What the engine finds, newest or oldest first: the years one by one, since it sorts within each only. */
async function askByDate(known: Known, state: SearchState): Promise<readonly EngineResult[]> {
  const isNewestFirst = state.order === "date";
  const sort: EngineSort = isNewestFirst ? { date: "desc" } : { oldest: "asc" };
  const years = isNewestFirst ? known.years : known.years.toReversed();
  const found = await Promise.all(
    years.map((year) => ask({ ...known, years: [year] }, state, sort)),
  );
  return found.flatMap(({ results }) => results);
}

async function load({ data, words }: EngineResult, site: string): Promise<FoundPoint> {
  const { raw_url: url, content, meta } = await data();
  const lead = meta["title"] ?? "";
  return {
    href: site + url,
    lead,
    place: JSON.parse(decodeUnsearched(meta["place"] ?? "")) as PointPlace,
    excerpt: cutExcerpt({ content, hits: words, lead }),
  };
}
