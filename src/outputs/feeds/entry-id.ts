import { parseDay } from "../../time/day.ts";
import { formatIso } from "../../time/instant.ts";
import { aliasUrl, type Url } from "../../model/urls.ts";
import type { SiteCorrection, SiteRecap } from "../../model/site.ts";

/**
 * The permanent id of a recap, a `tag:` URI (RFC 4151) of the site's first host and the recap's first address:
 * `tag:news.example,2025-05-15:/2025/05/15/slug/`. A recap that has moved keeps the id of the first alias that has the form of
 * a recap's address.
 */
export function recapId(
  { url, aliases }: Pick<SiteRecap, "url" | "aliases">,
  firstUrl: string,
): string {
  const address = aliases.map(aliasUrl).find(isRecapAddress) ?? url;
  const { hostname, pathname } = new URL(firstUrl);
  return `tag:${hostname},${dateOf(address)}:${pathname}${address.slice(1)}`;
}

/** The permanent id of a correction: its recap's, its time and its point; `ordinal`, from 1, tells apart those alike. */
export function correctionId(
  recap: string,
  { at, pointId }: Pick<SiteCorrection, "at" | "pointId">,
  ordinal: number,
): string {
  const point = pointId === undefined ? "" : `-${pointId}`;
  return `${recap}#correction-${formatIso(at)}${point}${ordinal === 1 ? "" : `-${ordinal}`}`;
}

function isRecapAddress(url: Url): boolean {
  return /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(url) && parseDay(dateOf(url)) !== undefined;
}

/** The date that a recap's address begins with, as `YYYY-MM-DD`. */
function dateOf(url: Url): string {
  return url.slice(1, 11).replaceAll("/", "-");
}
