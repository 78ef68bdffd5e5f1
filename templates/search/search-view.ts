import { FILTER_NAMES, type FilterName } from "./search-data.ts";
import { formatState, parseOrder, type SearchState } from "./search-state.ts";

/** The parts of the search page that the script works with. */
export interface SearchView {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly filters: Readonly<Record<FilterName, HTMLSelectElement>>;
  readonly order: HTMLSelectElement;
  /** What filters and order are folded up in. */
  readonly choices: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly suggestions: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** The parts of the page in `root`. Throws where the page is not the one that this script was made for. */
export function findView(root: HTMLElement): SearchView {
  const find = <E extends HTMLElement>(selector: string, kind: new () => E): E => {
    const found = root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const findSelect = (name: string): HTMLSelectElement =>
    find(`select[name="${name}"]`, HTMLSelectElement);
  return {
    root,
    form: find("form", HTMLFormElement),
    query: find("input", HTMLInputElement),
    filters: {
      event: findSelect("event"),
      person: findSelect("person"),
      place: findSelect("place"),
      month: findSelect("month"),
    },
    order: findSelect("sort"),
    choices: find(".search-choices", HTMLDetailsElement),
    status: find(".search-status", HTMLElement),
    suggestions: find(".search-suggestions", HTMLElement),
    results: find(".search-results", HTMLElement),
    more: find(".search-more", HTMLButtonElement),
  };
}

/** What the form asks for now. */
export function readForm({ query, filters, order }: SearchView): SearchState {
  return {
    query: query.value.trim(),
    filters: {
      event: filters.event.value,
      person: filters.person.value,
      place: filters.place.value,
      month: filters.month.value,
    },
    order: parseOrder(order.value),
  };
}

/** Makes the form ask for `state`, and shows what it narrows down by. Values that a filter does not offer are offered from now on. */
export function fillForm(view: SearchView, state: SearchState): void {
  if (view.query.value.trim() !== state.query) view.query.value = state.query;
  for (const name of FILTER_NAMES) {
    const [select, value] = [view.filters[name], state.filters[name]];
    if (![...select.options].some((option) => option.value === value))
      select.add(new Option(value, value));
    select.value = value;
  }
  view.order.value = state.order;
  if (formatState({ ...state, query: "" }) !== "") view.choices.open = true;
}
