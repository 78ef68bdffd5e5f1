import type { EntityKind } from "../content/entity.ts";
import { pathOfImage } from "../content/resolve-image.ts";
import type { Day } from "../time/day.ts";

declare const urlBrand: unique symbol;

/** The address of a file of the site as a path from the site's own root: `/2025/05/15/slug/`. */
export type Url = string & { readonly [urlBrand]: true };

/** The home page. */
export const homeUrl = "/" as Url;

/** The page for addresses that lead nowhere. */
export const notFoundUrl = "/404.html" as Url;

/** The page of a recap, dated by the primary zone. */
export function recapUrl(day: Day, slug: string): Url {
  return `${dayUrl(day)}${slug}/` as Url;
}

/** The plain-text twin of the page at `recap`. */
export function textTwinUrl(recap: Url): Url {
  return `${recap}index.txt` as Url;
}

/** The JSON twin of the page at `recap`. */
export function jsonTwinUrl(recap: Url): Url {
  return `${recap}index.json` as Url;
}

/** The ninjs twin of the page at `recap`. */
export function ninjsTwinUrl(recap: Url): Url {
  return `${recap}index.ninjs.json` as Url;
}

/** The published versions of the recap at `recap`. */
export function historyUrl(recap: Url): Url {
  return `${recap}history/` as Url;
}

/** The archive of `day`. */
export function dayUrl(day: Day): Url {
  return `/${day.replaceAll("-", "/")}/` as Url;
}

/** The archive of a month given as `YYYY-MM`. */
export function monthUrl(month: string): Url {
  return `/${month.replace("-", "/")}/` as Url;
}

/** The archive of a year given as `YYYY`. */
export function yearUrl(year: string): Url {
  return `/${year}/` as Url;
}

/** The page of an event with its newest recaps. */
export function eventUrl(id: string): Url {
  return `/events/${id}/` as Url;
}

/** Page `number` of an event, counted from its oldest recaps. */
export function eventPageUrl(id: string, number: number): Url {
  return `/events/${id}/page/${number}/` as Url;
}

/** The page of an entity with all its mentions. */
export function entityUrl(kind: EntityKind, id: string): Url {
  return `/${kind}/${id}/` as Url;
}

/** Page `number` of an entity's mentions, counted from its oldest. */
export function entityPageUrl(entity: Url, number: number): Url {
  return `${entity}page/${number}/` as Url;
}

/** The list of all entities of a kind. */
export function entitiesUrl(kind: EntityKind): Url {
  return `/${kind}/` as Url;
}

/** The list of all who sign recaps. */
export const authorsUrl = "/authors/" as Url;

/** The page of an author with the recaps that it signed. */
export function authorUrl(id: string): Url {
  return `/authors/${id}/` as Url;
}

/** A plain page such as “about”. */
export function plainPageUrl(id: string): Url {
  return `/${id}/` as Url;
}

/** The list of all corrections. */
export const correctionsUrl = "/corrections/" as Url;

/** The feeds of the site (`/`), of an event or of the corrections, by the address of the page that they follow. */
export function feedUrls(page: Url): Readonly<Record<"atom" | "rss" | "json", Url>> {
  return {
    atom: `${page}feed.xml` as Url,
    rss: `${page}rss.xml` as Url,
    json: `${page}feed.json` as Url,
  };
}

/** What other programs take of the event whose page is `event`: its recaps for calendars and timelines, its points as a table. */
export function exportUrls(event: Url): Readonly<Record<"calendar" | "table" | "timeline", Url>> {
  return {
    calendar: `${event}events.ics` as Url,
    table: `${event}points.csv` as Url,
    timeline: `${event}timeline.json` as Url,
  };
}

/** What is newest on the site (`/`) or in an event, in short and for scripts, by the address of its page. */
export function latestUrl(page: Url): Url {
  return `${page}latest.json` as Url;
}

/** The index of the parts of the sitemap. */
export const sitemapUrl = "/sitemap.xml" as Url;

/** A part of the sitemap: that of a month given as `YYYY-MM`, or `site` for all that belongs to none. */
export function sitemapPartUrl(part: string): Url {
  return `/sitemaps/${part}.xml` as Url;
}

/** The sitemap of the newest recaps, for news searches. */
export const newsSitemapUrl = "/news-sitemap.xml" as Url;

/** What crawlers may read, and where the sitemaps are. */
export const robotsUrl = "/robots.txt" as Url;

/** The list of all years with recaps. */
export const archiveUrl = "/archive/" as Url;

/** The list of all events. */
export const eventsUrl = "/events/" as Url;

/** An image, by its path in the content folder. */
export function pictureUrl(name: string): Url {
  return pathOfImage(name) as Url;
}

/** A file that belongs to the pages and not to the content, such as a font. */
export function assetUrl(name: string): Url {
  return `/assets/${name}` as Url;
}

/** The image that the page at `page` is shown by where someone shares its address. */
export function shareImageUrl(page: Url): Url {
  return `${page}share.png` as Url;
}

/** A file that belongs to the maps of places; a map is named by a hash of what it shows. */
export function mapUrl(name: string): Url {
  return `/maps/${name}` as Url;
}

/** What static hosts send with each address; read by the host, not by readers. */
export const headersUrl = "/_headers" as Url;

/** What static hosts answer at old addresses; read by the host, not by readers. */
export const redirectsUrl = "/_redirects" as Url;

/** What the site was built from, for those who check it. */
export const buildUrl = "/build.json" as Url;

/** The style sheet whose content has the hash `hash`. */
export function stylesheetUrl(hash: string): Url {
  return assetUrl(`site-${hash}.css`);
}

/** The place of `pointId` on the page at `url`. */
export function pointUrl(url: Url, pointId: string): string {
  return `${url}#${pointId}`;
}

/** An old address of a page, kept as a redirect; an alias without a closing slash gets one. */
export function aliasUrl(alias: string): Url {
  return (/\/$|\.\w+$/.test(alias) ? alias : `${alias}/`) as Url;
}

/** `url` with the scheme, host and sub-folder of the site, which `siteUrl` gives with its closing slash. */
export function absoluteUrl(url: string, siteUrl: string): string {
  return `${siteUrl}${url.slice(1)}`;
}

/** The file, relative to the output folder, that a server shows at `url`. */
export function fileOf(url: Url): string {
  const path = url.includes("%") ? decodeURIComponent(url.slice(1)) : url.slice(1);
  return url.endsWith("/") ? `${path}index.html` : path;
}
