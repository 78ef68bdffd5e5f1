import { fillFilters } from "./fill-filters.ts";
import { openIndex, type SearchIndex } from "./open-index.ts";
import type { SearchData } from "./search-data.ts";
import { formatState, isEmpty, parseState, type SearchState } from "./search-state.ts";
import { fillForm, findView, readForm, type SearchView } from "./search-view.ts";
import { clearFound, showFailure, showFound, type Showing } from "./show-found.ts";
import { fillIn } from "./fill-in.ts";

// Long enough not to search for every letter of a quick typist.
const PAUSE_MS = 250;

/** Makes the search page work that `root` is on. `script` is the address of this script, which tells where the site is. */
export async function startSearch(root: HTMLElement, script: string): Promise<void> {
  const { script: path = "", source = "", index: folder = "", failed = "" } = root.dataset;
  const site = script.slice(0, script.length - path.length);
  const view = findView(root);
  fillForm(view, parseState(location.search));
  try {
    const response = await fetch(site + source);
    const data = (await response.json()) as SearchData;
    view.status.textContent = data.words.searching;
    const search = { view, data, open: () => openIndex(site, folder) };
    listen(view, createSearch(search));
  } catch {
    view.status.textContent = failed;
  }
}

interface Search {
  readonly view: SearchView;
  readonly data: SearchData;
  readonly open: () => Promise<SearchIndex>;
}

/** Searches for what the form asks; only the search that was begun last is shown. */
function createSearch({ view, data, open }: Search): () => Promise<void> {
  let last = 0;
  let index = open();
  return async () => {
    last += 1;
    const own = last;
    const isLast = (): boolean => own === last;
    const opened = await index.catch(() => undefined);
    if (!isLast()) return;
    if (opened === undefined) {
      view.status.textContent = data.words.noIndex;
      return;
    }
    try {
      await searchIn(opened, { view, data, isLast }).catch(async () => {
        if (!isLast()) return;
        // What the engine could not get once, it never asks for again: another may get it by now, unless it gets less.
        const again = await open();
        if (again.missing.length > opened.missing.length) throw new Error("The index has gone.");
        index = Promise.resolve(again);
        await searchIn(again, { view, data, isLast });
      });
    } catch {
      if (isLast()) showFailure(view, data.words);
    }
  };
}

async function searchIn(
  index: SearchIndex,
  { view, data, isLast }: Pick<Showing, "view" | "data" | "isLast">,
): Promise<void> {
  const state = readForm(view);
  const { found, counts, unknown } = await index.search(state);
  if (!isLast()) return;
  fillFilters(view, counts, data);
  if (isEmpty(state)) clearFound(view);
  else await showFound(found, { view, data, state, unknown, isLast });
  if (isLast()) tellMissing(view, index, data);
}

function tellMissing(
  { status }: SearchView,
  { missing }: SearchIndex,
  { words }: SearchData,
): void {
  if (missing.length === 0) return;
  status.append(` ${fillIn(words.missingYears, { years: missing.join(", ") })}`);
}

function listen(view: SearchView, searchFor: () => Promise<void>): void {
  const { form, query, root } = view;
  let timer = 0;
  const go = (): void => {
    clearTimeout(timer);
    void searchFor();
  };
  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(readForm(view), "replace");
      go();
    }, PAUSE_MS);
  });
  const goTo = (state: SearchState): void => {
    fillForm(view, state);
    remember(state, "push");
    go();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    goTo(readForm(view));
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    goTo(parseState(""));
    query.focus();
  });
  form.addEventListener("change", (event) => {
    if (event.target !== query) goTo(readForm(view));
  });
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link?.dataset["query"] === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo({ ...readForm(view), query: link.dataset["query"] });
    query.focus();
  });
  addEventListener("popstate", () => {
    fillForm(view, parseState(location.search));
    go();
  });
  // What was typed before the script was ready.
  remember(readForm(view), "replace");
  go();
}

/** Puts `state` into the address: as a new one to go back from, unless it is the one that is there. */
function remember(state: SearchState, how: "push" | "replace"): void {
  const search = formatState(state);
  if (search === location.search) return;
  const address = `${location.pathname}${search}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
