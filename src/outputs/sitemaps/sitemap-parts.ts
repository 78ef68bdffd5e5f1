import type { ArchiveMonth, Site } from "../../model/site.ts";
import { aliasUrl, type Url } from "../../model/urls.ts";
import { latestOf, type Instant } from "../../time/instant.ts";
import type { SitemapPage } from "./sitemap-page.ts";

/** A part of the sitemap: its name, and what it lists. */
export interface SitemapPart {
  readonly name: string;
  readonly pages: readonly SitemapPage[];
  /** When a page in it last changed, as far as that is known. */
  readonly modifiedAt: Instant | undefined;
}

/**
 * The parts of the sitemap of `site`, whose files have the addresses `urls`: one for each month by the primary zone's days, with
 * its recaps and day pages, and the part `site` with every other page. A month's part changes only when one of its recaps does.
 */
export function buildSitemapParts(site: Site, urls: readonly Url[]): readonly SitemapPart[] {
  const months = site.years.flatMap((year) => year.months).map(describeMonth);
  const listed = new Set(months.flatMap(({ pages }) => pages.map(({ url }) => url)));
  const redirects = new Set(site.recaps.flatMap(({ aliases }) => aliases.map(aliasUrl)));
  const others = urls.filter((url) => url.endsWith("/") && !listed.has(url) && !redirects.has(url));
  const rest = others.map((url): SitemapPage => ({ url, modifiedAt: undefined }));
  return [{ name: "site", pages: rest, modifiedAt: undefined }, ...months];
}

function describeMonth({ month, days }: ArchiveMonth): SitemapPart {
  const pages = days.flatMap(({ url, recaps }): readonly SitemapPage[] => [
    { url, modifiedAt: latestOf(recaps.map((recap) => recap.modifiedAt)) },
    ...recaps.map((recap) => ({ url: recap.url, modifiedAt: recap.modifiedAt })),
  ]);
  return {
    name: month,
    pages,
    modifiedAt: latestOf(pages.flatMap((page) => page.modifiedAt ?? [])),
  };
}
