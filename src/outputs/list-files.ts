import type { PageContext } from "../../templates/page-context.ts";
import { headersUrl, jsonTwinUrl, textTwinUrl } from "../model/urls.ts";
import { listFeeds } from "./feeds/list-feeds.ts";
import { renderHeadersFile } from "./headers-file.ts";
import { listLatest } from "./latest-json.ts";
import { listNotFound } from "./list-not-found.ts";
import { listPages } from "./list-pages.ts";
import type { Copy, Output, SiteFiles } from "./output.ts";
import type { Pictures } from "./picture.ts";
import { renderRecapJson } from "./recap-json.ts";
import { renderRecapText } from "./recap-text.ts";
import { renderPage } from "./render-page.ts";
import { listRobots } from "./robots.ts";
import { listSitemaps } from "./sitemaps/list-sitemaps.ts";

/** What the files are made from: the site, what every page needs beside it, the style sheet’s text, and what is copied. */
export interface Ingredients extends PageContext {
  readonly css: string;
  readonly pictures: Pictures;
  readonly copies: readonly Copy[];
}

/** The kinds of files, each listing its own. A new kind is one file and one line here; a new kind of page, in `list-pages.ts`. */
const KINDS: readonly ((ingredients: Ingredients) => readonly Output[])[] = [
  dressPages,
  listTwins,
  listNotFound,
  listFeeds,
  listLatest,
  listRobots,
  listStylesheet,
];

/** Every file of the site, in the order of the model. Nothing is rendered before `render` is called. */
export function listFiles(ingredients: Ingredients): SiteFiles {
  const { copies, site } = ingredients;
  const listed = KINDS.flatMap((list) => list(ingredients));
  const outputs = [...listed, ...listSitemaps(site, listed)];
  const headers = {
    url: headersUrl,
    source: "the headers",
    render: () => renderHeadersFile({ outputs, copies }),
  };
  return { outputs: [...outputs, headers], copies };
}

function dressPages(ingredients: Ingredients): readonly Output[] {
  return listPages(ingredients).map(({ url, source, draw }) => ({
    url,
    source,
    render: () => renderPage(draw(), url, ingredients.pictures),
  }));
}

function listTwins({ site }: Ingredients): readonly Output[] {
  return site.recaps.flatMap((recap) => {
    const { url, file: source } = recap;
    return [
      { url: textTwinUrl(url), source, render: () => renderRecapText(recap, site) },
      { url: jsonTwinUrl(url), source, render: () => renderRecapJson(recap, site) },
    ];
  });
}

function listStylesheet({ stylesheet, css }: Ingredients): readonly Output[] {
  return [{ url: stylesheet, source: "the style sheet", render: () => css }];
}
