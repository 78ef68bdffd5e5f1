import { absoluteUrl, newsSitemapUrl, robotsUrl, sitemapUrl } from "../model/urls.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output } from "./output.ts";

/** `robots.txt`, which keeps no one out and names the sitemaps. Crawlers read it only where the site has a host of its own. */
export function listRobots({ site: { settings } }: Ingredients): readonly Output[] {
  return [
    makeOutput({ url: robotsUrl, source: "robots.txt" }, { siteUrl: settings.url }, renderRobots),
  ];
}

function renderRobots({ siteUrl }: { readonly siteUrl: string }): string {
  const sitemaps = [sitemapUrl, newsSitemapUrl].map(
    (url) => `Sitemap: ${absoluteUrl(url, siteUrl)}\n`,
  );
  return `User-agent: *\nAllow: /\n\n${sitemaps.join("")}`;
}
