/** What `pagefind.js`, the search engine in the browser, offers of what is used here. */
export interface PagefindModule {
  readonly createInstance: (options: InstanceOptions) => PagefindInstance;
}

/** Where an index is, and a filter that all of it passes and no other does. `noWorker` keeps the work in the page. */
export interface InstanceOptions {
  readonly basePath: string;
  readonly mergeFilter: EngineFilters;
  readonly noWorker: boolean;
}

/** Values that a filter lets pass: the one, or any of several. */
export type EngineFilters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/** What results are sorted by, if by anything but the match. */
export type EngineSort = Readonly<Record<string, "asc" | "desc">>;

/** An index that others can be merged with. */
export interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (
    path: string,
    options: Pick<InstanceOptions, "mergeFilter">,
  ) => Promise<void>;
  /** The number of points for each value of each filter. */
  readonly filters: () => Promise<EngineCounts>;
  /** Finds the points with all known words of `term`; all where it is null. */
  readonly search: (
    term: string | null,
    options: { readonly filters: EngineFilters; readonly sort: EngineSort },
  ) => Promise<EngineResults>;
}

/** How many points have a value, by filter and value. */
export type EngineCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was found, best first or as it is sorted within each of the merged indexes. */
export interface EngineResults {
  readonly results: readonly EngineResult[];
  readonly filters: EngineCounts;
}

/** A point that was found; the places of the hits are counted in words of its text. */
export interface EngineResult {
  readonly words: readonly number[];
  readonly data: () => Promise<{
    readonly raw_url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}
