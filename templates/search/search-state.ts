import { FILTER_NAMES, type FilterName } from "./search-data.ts";

/** What a reader searches for: all of it stands in the address of the page. */
export interface SearchState {
  readonly query: string;
  /** The chosen value of each filter; empty where nothing is left out. */
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly order: Order;
}

/** How results are ordered: by match, or by date from the newest or the oldest. */
export type Order = (typeof ORDERS)[number];

const ORDERS = ["", "date", "oldest"] as const;

/** The order that `value` stands for in an address and in the form: by match where it stands for none. */
export function parseOrder(value: string): Order {
  return ORDERS.find((order) => order === value) ?? "";
}

/** The state that the query part of an address means. Whatever else stands there is left aside. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const read = (name: string): string => params.get(name)?.trim() ?? "";
  return {
    query: read("q"),
    filters: {
      event: read("event"),
      person: read("person"),
      place: read("place"),
      month: read("month"),
    },
    order: parseOrder(read("sort")),
  };
}

/** `state` as the query part of an address; empty where nothing is searched for. */
export function formatState({ query, filters, order }: SearchState): string {
  const fields = [
    ["q", query],
    ...FILTER_NAMES.map((name) => [name, filters[name]]),
    ["sort", order],
  ];
  const params = new URLSearchParams(fields.filter(([, value]) => value !== ""));
  return params.size === 0 ? "" : `?${params.toString()}`;
}

/** Whether there is anything to search for. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === "" && FILTER_NAMES.every((name) => filters[name] === "");
}

/** `state` without what the filter `name` leaves out. */
export function withoutFilter(state: SearchState, name: FilterName): SearchState {
  return { ...state, filters: { ...state.filters, [name]: "" } };
}
