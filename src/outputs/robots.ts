import type { PageContext } from "../../templates/page-context.ts";
import { absoluteUrl, newsSitemapUrl, robotsUrl, sitemapUrl } from "../model/urls.ts";
import type { Output } from "./output.ts";

/** `robots.txt`, which keeps no one out and names the sitemaps. Crawlers read it only where the site has a host of its own. */
export function listRobots({ site: { settings } }: PageContext): readonly Output[] {
  const sitemaps = [sitemapUrl, newsSitemapUrl].map(
    (url) => `Sitemap: ${absoluteUrl(url, settings.url)}\n`,
  );
  const render = (): string => `User-agent: *\nAllow: /\n\n${sitemaps.join("")}`;
  return [{ url: robotsUrl, source: "robots.txt", render }];
}
