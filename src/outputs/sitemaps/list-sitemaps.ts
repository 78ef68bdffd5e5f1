import type { Site } from "../../model/site.ts";
import { newsSitemapUrl, sitemapPartUrl, sitemapUrl } from "../../model/urls.ts";
import { makeOutput, type Output } from "../output.ts";
import { listNews, renderNewsSitemap } from "./news-sitemap.ts";
import { renderSitemapIndex, renderSitemapPart } from "./sitemap.ts";
import { buildSitemapParts } from "./sitemap-parts.ts";

/** The sitemap of the pages of months and of those among `others`, its parts, and the sitemap of news. */
export function listSitemaps(site: Site, others: readonly Output[]): readonly Output[] {
  const { settings } = site;
  const { url: siteUrl } = settings;
  const source = "the sitemap";
  const parts = buildSitemapParts(
    site,
    others.map(({ url }) => url),
  );
  const index = parts.map(({ name, modifiedAt }) => ({ name, modifiedAt }));
  return [
    makeOutput({ url: sitemapUrl, source }, { parts: index, siteUrl }, renderSitemapIndex),
    ...parts.map(({ name, pages }) =>
      makeOutput({ url: sitemapPartUrl(name), source }, { pages, siteUrl }, renderSitemapPart),
    ),
    makeOutput(
      { url: newsSitemapUrl, source },
      { recaps: listNews(site), settings },
      renderNewsSitemap,
    ),
  ];
}
