import type { Site } from "../../model/site.ts";
import { newsSitemapUrl, sitemapPartUrl, sitemapUrl } from "../../model/urls.ts";
import type { Output } from "../output.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderSitemapIndex, renderSitemapPart } from "./sitemap.ts";
import { buildSitemapParts } from "./sitemap-parts.ts";

/** The sitemap of the pages among `outputs`, its parts, and the sitemap of news. */
export function listSitemaps(site: Site, outputs: readonly Output[]): readonly Output[] {
  const { url: siteUrl } = site.settings;
  const source = "the sitemap";
  const parts = buildSitemapParts(
    site,
    outputs.map(({ url }) => url),
  );
  return [
    { url: sitemapUrl, source, render: () => renderSitemapIndex(parts, siteUrl) },
    ...parts.map((part) => ({
      url: sitemapPartUrl(part.name),
      source,
      render: () => renderSitemapPart(part, siteUrl),
    })),
    { url: newsSitemapUrl, source, render: () => renderNewsSitemap(site) },
  ];
}
