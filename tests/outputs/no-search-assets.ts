import { searchScriptUrl, searchStylesheetUrl } from "../../src/model/search-urls.ts";
import type { SearchAssets } from "../../src/outputs/search/list-search.ts";

/** A search page’s script and style sheet with next to nothing in them. */
export const NO_SEARCH_ASSETS: SearchAssets = {
  script: { url: searchScriptUrl("0a"), text: "start();" },
  styles: { url: searchStylesheetUrl("0a"), text: ".search{}" },
};
