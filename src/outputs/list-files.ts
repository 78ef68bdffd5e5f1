import type { PageContext } from "../../templates/page-context.ts";
import type { Site } from "../model/site.ts";
import { headersUrl } from "../model/urls.ts";
import { contextOf, type Dress } from "./context-of.ts";
import { listEventExports } from "./exports/list-exports.ts";
import { listEventFeeds, listFeeds } from "./feeds/list-feeds.ts";
import { listCacheRules, renderHeadersFile } from "./headers-file.ts";
import { listLatest } from "./latest-json.ts";
import type { Geography } from "./maps/geography.ts";
import { listMaps } from "./maps/list-maps.ts";
import { listCatchUp } from "./list-catch-up.ts";
import { listAuthors, listEntities, listEvents } from "./list-growing-subjects.ts";
import { listRedirects, listWithdrawn } from "./list-departed.ts";
import { listMonths } from "./list-months.ts";
import { listNotFound } from "./list-not-found.ts";
import { listOffline } from "./list-offline.ts";
import { listPages } from "./list-pages.ts";
import { listManifest, type AppIcon } from "./manifest.ts";
import { makeOutput, type Copy, type Output } from "./output.ts";
import type { Pictures } from "./picture.ts";
import { listDeparted, listRedirectsFile } from "./redirects-file.ts";
import { listRobots } from "./robots.ts";
import { listShareImages } from "./share/list-share-images.ts";
import type { Painter } from "./share/painter.ts";
import { listSearch, type SearchAssets } from "./search/list-search.ts";
import { sectionsOf, type Section } from "./section.ts";
import { createFiles, type SiteFiles } from "./site-files.ts";
import { listScript, type ScriptParts } from "./site-script.ts";
import { listSitemaps } from "./sitemaps/list-sitemaps.ts";

/** What the files are made from: the site and what it is dressed in, the style sheet’s text, and what is copied. */
export interface SiteParts extends Dress {
  readonly site: Site;
  readonly css: string;
  readonly scripts: ScriptParts;
  readonly icons: readonly AppIcon[];
  readonly pictures: Pictures;
  readonly copies: readonly Copy[];
  readonly geography: Geography;
  /** What draws the images that pages are shared by; absent where nothing does. */
  readonly painter?: Painter | undefined;
  readonly searchAssets: SearchAssets;
}

/** The parts of a site, with what every page is drawn from. */
export interface Ingredients extends SiteParts {
  readonly context: PageContext;
}

/** The kinds of files that stand in the parts of the sitemap for months, or in none. */
const ARCHIVED: readonly ((ingredients: Ingredients) => readonly Section[])[] = [
  listMonths,
  listRedirects,
  listWithdrawn,
  listMaps,
  listShareImages,
  listCatchUp,
];

/** The other kinds of files of which an archive has many. */
const MANY: readonly ((ingredients: Ingredients) => readonly Section[])[] = [
  listEvents,
  listEntities,
  listAuthors,
  listEventFeeds,
  listEventExports,
];

/** The kinds of files of which there are few. A new kind is one file and one line here; a new kind of page, in `list-pages.ts`. */
const FEW: readonly ((ingredients: Ingredients) => readonly Output[])[] = [
  listSearch,
  listPages,
  listNotFound,
  listFeeds,
  listLatest,
  listRobots,
  listStylesheet,
  listScript,
  listManifest,
];

/** Every file of the site. Nothing is rendered before `render` is called. */
export function listFiles(parts: SiteParts): SiteFiles {
  const { copies, site } = parts;
  const ingredients = { ...parts, context: contextOf(site, parts) };
  const archived = ARCHIVED.flatMap((list) => list(ingredients));
  const many = MANY.flatMap((list) => list(ingredients));
  const few = FEW.flatMap((list) => list(ingredients));
  const others = [...few, ...many.flatMap(({ list }) => list())];
  const own = [...listOffline(ingredients), ...few, ...listSitemaps(site, others)];
  const sections = [...archived, ...many];
  const headers = listCacheRules({ outputs: own, sections, copies });
  const place = { url: headersUrl, source: "the headers" };
  const departed = listDeparted(site);
  const last = [
    makeOutput(place, { headers, departed, siteUrl: site.settings.url }, renderHeadersFile),
    ...listRedirectsFile(departed, site.settings.url),
  ];
  // Of two files at one address the later one is to blame: what has a name that somebody chose comes last.
  return createFiles([...sections, ...sectionsOf([...own, ...last])], copies);
}

function listStylesheet({ stylesheet, css }: Ingredients): readonly Output[] {
  const place = { url: stylesheet, source: "the style sheet" };
  return [makeOutput(place, { css }, ({ css: text }) => text)];
}
