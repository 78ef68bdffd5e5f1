import { fillIn } from "./fill-in.ts";
import { FILTER_NAMES, type FilterName, type SearchData } from "./search-data.ts";
import type { SearchView } from "./search-view.ts";

/** How many points each value of a filter would leave. */
export type FilterCounts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

/** Offers in each filter the values that leave any point, with their number, and the one that is chosen. */
export function fillFilters(
  { filters }: SearchView,
  counts: FilterCounts,
  { choices, words }: SearchData,
): void {
  for (const name of FILTER_NAMES) {
    const select = filters[name];
    const chosen = select.value;
    const [all] = select.options;
    const options = choices[name].flatMap(([value, label]) => {
      const count = counts[name][value] ?? 0;
      if (count === 0 && value !== chosen) return [];
      return new Option(fillIn(words.choice, { name: label, count }), value);
    });
    select.replaceChildren(...(all === undefined ? [] : [all]), ...options);
    if (![...select.options].some(({ value }) => value === chosen))
      select.add(new Option(chosen, chosen));
    select.value = chosen;
  }
}
