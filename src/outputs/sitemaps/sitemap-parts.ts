import type { Site } from "../../model/site.ts";
import type { ArchiveMonth } from "../../model/archive-year.ts";
import type { Url } from "../../model/urls.ts";
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
 * The parts of the sitemap of `site`: one for each month by the primary zone's days, with its own page and those of its days and
 * recaps, and the part `site` with the pages among `others`. A month's part changes only when one of its recaps does.
 */
export function buildSitemapParts(
  { years }: Pick<Site, "years">,
  others: readonly Url[],
): readonly SitemapPart[] {
  const rest = others.filter((url) => url.endsWith("/"));
  const pages = rest.map((url): SitemapPage => ({ url, modifiedAt: undefined }));
  const months = years.flatMap((year) => year.months).map(describeMonth);
  return [{ name: "site", pages, modifiedAt: undefined }, ...months];
}

function describeMonth({ month, url: monthUrl, days }: ArchiveMonth): SitemapPart {
  const pages = days.flatMap(({ url, recaps }): readonly SitemapPage[] => [
    { url, modifiedAt: latestOf(recaps.map((recap) => recap.modifiedAt)) },
    ...recaps.map((recap) => ({ url: recap.url, modifiedAt: recap.modifiedAt })),
  ]);
  const modifiedAt = latestOf(pages.flatMap((page) => page.modifiedAt ?? []));
  return { name: month, pages: [{ url: monthUrl, modifiedAt }, ...pages], modifiedAt };
}
