import type { Site } from "../model/site.ts";
import { historyUrl } from "../model/urls.ts";
import type { SiteFiles } from "./site-files.ts";

/** `has` for a site of which no history is known: each recap may have a page of its own, where the site has such pages. */
export function addHistories(site: Site, has: SiteFiles["has"]): SiteFiles["has"] {
  if (!site.settings.hasHistory) return has;
  const recaps = [...site.recaps, ...site.withdrawn];
  const histories = new Set<string>(recaps.map(({ url }) => historyUrl(url)));
  return (url) => histories.has(url) || has(url);
}
