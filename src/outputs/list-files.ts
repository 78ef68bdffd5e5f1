import type { PageContext } from "../../templates/page-context.ts";
import type { Site } from "../model/site.ts";
import { headersUrl, jsonTwinUrl, textTwinUrl } from "../model/urls.ts";
import { contextOf, type Dress } from "./context-of.ts";
import { listFeeds } from "./feeds/list-feeds.ts";
import { listCacheRules, renderHeadersFile } from "./headers-file.ts";
import { listLatest } from "./latest-json.ts";
import { listNotFound } from "./list-not-found.ts";
import { listPages } from "./list-pages.ts";
import { makeOutput, type Copy, type Output, type SiteFiles } from "./output.ts";
import type { Pictures } from "./picture.ts";
import { renderRecapJson } from "./recap-json.ts";
import { renderRecapText } from "./recap-text.ts";
import { listRobots } from "./robots.ts";
import { listSitemaps } from "./sitemaps/list-sitemaps.ts";

/** What the files are made from: the site and what it is dressed in, the style sheet’s text, and what is copied. */
export interface SiteParts extends Dress {
  readonly site: Site;
  readonly css: string;
  readonly pictures: Pictures;
  readonly copies: readonly Copy[];
}

/** The parts of a site, with what every page is drawn from. */
export interface Ingredients extends SiteParts {
  readonly context: PageContext;
}

/** The kinds of files, each listing its own. A new kind is one file and one line here; a new kind of page, in `list-pages.ts`. */
const KINDS: readonly ((ingredients: Ingredients) => readonly Output[])[] = [
  listPages,
  listTwins,
  listNotFound,
  listFeeds,
  listLatest,
  listRobots,
  listStylesheet,
];

/** Every file of the site, in the order of the model. Nothing is rendered before `render` is called. */
export function listFiles(parts: SiteParts): SiteFiles {
  const { copies, site } = parts;
  const ingredients = { ...parts, context: contextOf(site, parts) };
  const listed = KINDS.flatMap((list) => list(ingredients));
  const outputs = [...listed, ...listSitemaps(site, listed)];
  const headers = listCacheRules({ outputs, copies });
  const place = { url: headersUrl, source: "the headers" };
  return { outputs: [...outputs, makeOutput(place, { headers }, renderHeadersFile)], copies };
}

function listTwins({ site: { recaps, settings } }: Ingredients): readonly Output[] {
  if (!settings.hasTwins) return [];
  return recaps.flatMap((recap) => {
    const { url, file: source } = recap;
    return [
      makeOutput({ url: textTwinUrl(url), source }, { recap, settings }, renderRecapText),
      makeOutput({ url: jsonTwinUrl(url), source }, { recap, settings }, renderRecapJson),
    ];
  });
}

function listStylesheet({ stylesheet, css }: Ingredients): readonly Output[] {
  const place = { url: stylesheet, source: "the style sheet" };
  return [makeOutput(place, { css }, ({ css: text }) => text)];
}
