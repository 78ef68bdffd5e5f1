import { fileOf } from "../../model/urls.ts";
import { searchYearsUrl } from "../../model/search-urls.ts";
import type { Store } from "../archive/open-store.ts";
import type { Trees } from "../trees/open-trees.ts";

const KEY = "search";

/** Keeps what the index of the published site is to say that it holds; nothing where the site has no search. */
export function keepWanted(store: Store, listed: string | undefined): void {
  store.write("facts", KEY, listed ?? "");
}

/** Forgets it, because another site is published. */
export function forgetWanted(store: Store): void {
  store.remove("facts", KEY);
}

/** Whether readers see the index that the published site is to have. */
export function isIndexCurrent(trees: Trees, store: Store): boolean {
  const visible = trees.readVisible(fileOf(searchYearsUrl))?.toString() ?? "";
  return store.read("facts", KEY) === visible;
}
