import { startSearch } from "./start-search.ts";

// The script of the search page.
const root = document.querySelector<HTMLElement>("[data-script]");
if (root !== null) void startSearch(root, import.meta.url);
