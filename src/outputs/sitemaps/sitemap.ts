import { absoluteUrl, sitemapPartUrl } from "../../model/urls.ts";
import { formatIso } from "../../time/instant.ts";
import { element, renderXml, textElement, type XmlElement } from "../xml.ts";
import type { SitemapPage } from "./sitemap-page.ts";
import type { SitemapPart } from "./sitemap-parts.ts";

const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A part of the sitemap (https://www.sitemaps.org/protocol.html) of the site at `siteUrl`. */
export function renderSitemapPart({ pages, siteUrl }: PartInputs): string {
  const listed = pages.map((page) => describe("url", page, siteUrl));
  return renderXml(element("urlset", { xmlns: SITEMAPS }, listed));
}

/** The index of the parts of the sitemap, each modified when a page in it was. */
export function renderSitemapIndex({ parts, siteUrl }: IndexInputs): string {
  const listed = parts.map(({ name, modifiedAt }) =>
    describe("sitemap", { url: sitemapPartUrl(name), modifiedAt }, siteUrl),
  );
  return renderXml(element("sitemapindex", { xmlns: SITEMAPS }, listed));
}

interface PartInputs extends Pick<SitemapPart, "pages"> {
  readonly siteUrl: string;
}

interface IndexInputs {
  readonly parts: readonly Pick<SitemapPart, "name" | "modifiedAt">[];
  readonly siteUrl: string;
}

function describe(name: string, { url, modifiedAt }: SitemapPage, siteUrl: string): XmlElement {
  return element(name, {}, [
    textElement("loc", absoluteUrl(url, siteUrl)),
    textElement("lastmod", modifiedAt === undefined ? undefined : formatIso(modifiedAt)),
  ]);
}
