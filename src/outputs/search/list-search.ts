import { SearchPage } from "../../../templates/search-page.tsx";
import { type Url } from "../../model/urls.ts";
import { searchDataUrl, searchUrl } from "../../model/search-urls.ts";
import { createDraw } from "../draw-page.ts";
import type { Ingredients } from "../list-files.ts";
import { makeOutput, type Output } from "../output.ts";
import { gatherSearchData, renderSearchData } from "./search-data.ts";

/** What the search page alone loads: texts with their addresses. */
export interface SearchAssets {
  readonly script: TextAsset;
  readonly styles: TextAsset;
}

interface TextAsset {
  readonly url: Url;
  readonly text: string;
}

/** The search page with what it loads beside the index; nothing where the site has no search. */
export function listSearch(ingredients: Ingredients): readonly Output[] {
  const { site, searchAssets } = ingredients;
  if (!site.settings.hasSearch) return [];
  const source = "the search page";
  const { script, styles } = searchAssets;
  const draw = createDraw(ingredients);
  return [
    draw({ url: searchUrl, source }, SearchPage, {
      script: script.url,
      styles: styles.url,
      years: site.years.map(({ year, url }) => ({ year, url })),
    }),
    makeOutput({ url: searchDataUrl, source }, gatherSearchData(site), renderSearchData),
    ...[script, styles].map(({ url, text }) => makeOutput({ url, source }, { text }, copyText)),
  ];
}

function copyText({ text }: Pick<TextAsset, "text">): string {
  return text;
}
