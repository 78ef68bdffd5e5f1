import { isWordMeant } from "./is-word-meant.ts";
import type { EngineResult, PagefindInstance } from "./pagefind-module.ts";
import { splitQuery } from "./suggest-names.ts";

/** What of a query can be searched for, and where. */
export interface Scope {
  /** The words that are known; nothing where none is asked for. */
  readonly term: string | null;
  /** The years in which all of them are. */
  readonly years: readonly string[];
  /** The words that stand nowhere. */
  readonly unknown: readonly string[];
}

/**
 * What of `query` the index of `years` knows. The engine itself would leave aside a word that a year’s index does not know, or
 * take another for it.
 */
export async function findScope(
  engine: PagefindInstance,
  years: readonly string[],
  query: string,
): Promise<Scope> {
  const words = splitQuery(query);
  if (words.length === 0) return { term: null, years, unknown: [] };
  if (/^".+"$/.test(query)) return { term: query, years, unknown: [] };
  const places = await Promise.all(words.map((word) => findYears(engine, years, word)));
  const sought = places.filter((own) => own.length > 0);
  const isIn = (year: string): boolean =>
    sought.length > 0 && sought.every((own) => own.includes(year));
  return {
    term: words.filter((_, index) => places[index]?.length !== 0).join(" "),
    years: years.filter(isIn),
    unknown: words.filter((_, index) => places[index]?.length === 0),
  };
}

/** The years in which `word` stands. */
async function findYears(
  engine: PagefindInstance,
  years: readonly string[],
  word: string,
): Promise<readonly string[]> {
  const { results, filters } = await engine.search(word, { filters: {}, sort: {} });
  const [best] = results;
  if (best === undefined || !(await isMeant(word, best))) return [];
  const counts = filters["year"] ?? {};
  return years.filter((year) => (counts[year] ?? 0) > 0);
}

async function isMeant(word: string, { data, words }: EngineResult): Promise<boolean> {
  const { content, meta } = await data();
  const texts = content.split(/\s+/);
  const hits = words.flatMap((at) => texts[at] ?? []);
  return [...hits, ...splitQuery(meta["title"] ?? "")].some((text) => isWordMeant(word, text));
}
