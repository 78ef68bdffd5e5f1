import { drawResult, make, type FoundPoint } from "./draw-result.ts";
import { fillIn } from "./fill-in.ts";
import type { SearchData } from "./search-data.ts";
import { formatState, type SearchState } from "./search-state.ts";
import type { SearchView } from "./search-view.ts";
import { suggestNames } from "./suggest-names.ts";

/** A point that was found and is yet to be loaded. */
export type Found = () => Promise<FoundPoint>;

/** What is shown where, and whether it is still wanted. */
export interface Showing {
  readonly view: SearchView;
  readonly data: SearchData;
  readonly state: SearchState;
  /** The words of the query that were found nowhere. */
  readonly unknown: readonly string[];
  readonly isLast: () => boolean;
}

// As many as a page of an archive.
const PAGE = 20;

/** Shows how many points were found and the first of them, or what may have been meant. */
export async function showFound(found: readonly Found[], showing: Showing): Promise<void> {
  const { view, data, state, isLast } = showing;
  const first = await load(found, 0);
  if (!isLast()) return;
  clearFound(view);
  const { words, language } = data;
  if (found.length === 0 || showing.unknown.length > 0) suggest(showing);
  if (found.length === 0) {
    view.status.textContent = fillIn(words.none, { query: state.query });
    return;
  }
  const form = new Intl.PluralRules(language).select(found.length);
  view.status.textContent = fillIn(words.found[form] ?? words.found.other, { count: found.length });
  view.results.append(...first);
  offerMore(found, showing);
}

/** Shows nothing found, and nothing said of it. */
export function clearFound({ status, suggestions, results, more }: SearchView): void {
  status.textContent = "";
  suggestions.hidden = true;
  results.replaceChildren();
  more.hidden = true;
}

/** Says that the search did not work. */
export function showFailure(view: SearchView, { failed }: SearchData["words"]): void {
  clearFound(view);
  view.status.textContent = failed;
}

async function load(found: readonly Found[], start: number): Promise<readonly HTMLElement[]> {
  const points = await Promise.all(found.slice(start, start + PAGE).map((each) => each()));
  return points.map(drawResult);
}

/** Lets the button add the next results, and leads whoever presses it to the first of them. */
function offerMore(found: readonly Found[], showing: Showing): void {
  const { more, results } = showing.view;
  more.hidden = found.length <= results.childElementCount;
  if (!more.hidden)
    more.addEventListener("click", () => void showMore(found, showing), { once: true });
}

async function showMore(found: readonly Found[], showing: Showing): Promise<void> {
  const { view, isLast, data } = showing;
  try {
    const next = await load(found, view.results.childElementCount);
    // A button that has not been pressed still has those who wait for it since earlier searches.
    if (!isLast()) return;
    view.results.append(...next);
    next[0]?.querySelector("a")?.focus();
    offerMore(found, showing);
  } catch {
    if (isLast()) showFailure(view, data.words);
  }
}

/** Offers searches for names that are near to the words that found nothing. */
function suggest({ view: { suggestions }, data, state, unknown }: Showing): void {
  const names = suggestNames(state.query, unknown, data.names);
  if (names.length === 0) return;
  const links = names.map((query) => {
    const link = make("a", query);
    link.href = formatState({ ...state, query });
    link.dataset["query"] = query;
    return link;
  });
  suggestions.replaceChildren(data.words.didYouMean, ...links.flatMap((link) => [" ", link]));
  suggestions.hidden = false;
}
