import type { SearchWords } from "./search-words.ts";

/** The words of the search page in British English. */
export const enGbSearch: SearchWords = {
  search: "Search",
  withoutScript:
    "Searching takes JavaScript, which this browser does not run here. Everything can be found without it too:",
  otherWays: "Browse instead",
  years: "Recaps by year",
  query: "Words or names",
  submit: "Search",
  narrow: "Narrow down and sort",
  event: "Event",
  person: "Person",
  place: "Place",
  month: "Month",
  all: "All",
  order: "Order",
  bestFirst: "Best match first",
  newestFirst: "Newest first",
  oldestFirst: "Oldest first",
  script: {
    searching: "Searching…",
    found: { one: "{count} point found", other: "{count} points found" },
    none: "Nothing found for “{query}”.",
    didYouMean: "Did you mean",
    choice: "{name} ({count})",
    more: "More results",
    clear: "Clear all",
    noIndex:
      "The search index is not here: it is published after the pages. Try again in a few minutes, or look in the archive below.",
    missingYears: "The points of {years} cannot be searched yet.",
    failed: "The search did not work. Reload the page to try again, or look in the archive below.",
  },
};
