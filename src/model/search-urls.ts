import { assetUrl, type Url } from "./urls.ts";

/** The page that the site is searched from. */
export const searchUrl = "/search/" as Url;

/** The words and names that the script of the search page needs. */
export const searchDataUrl = "/search/search.json" as Url;

/** The script of the search page whose content has the hash `hash`. */
export function searchScriptUrl(hash: string): Url {
  return assetUrl(`search-${hash}.js`);
}

/** The style sheet of the search page whose content has the hash `hash`. */
export function searchStylesheetUrl(hash: string): Url {
  return assetUrl(`search-${hash}.css`);
}

/** The folder of the search index, with all in it that is published after the pages. */
export const searchIndexUrl = "/pagefind/" as Url;

/** The index of the points of a year given as `YYYY`: a folder. */
export function searchYearUrl(year: string): Url {
  return `${searchIndexUrl}${year}/` as Url;
}

/** What the search index holds, year by year. */
export const searchYearsUrl = `${searchIndexUrl}years.json` as Url;
