import type { Site, SiteRecap } from "../../model/site.ts";
import { absoluteUrl } from "../../model/urls.ts";
import { formatIso, MINUTE } from "../../time/instant.ts";
import { element, renderXml, textElement, type XmlElement } from "../xml.ts";

const NAMESPACES = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
};

// How old news may be, and how many may be listed:
// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
const AGE = 48 * 60 * MINUTE;
const MOST = 1000;

/** The sitemap of the recaps of the 48 hours before the site's present moment; there may be none. */
export function renderNewsSitemap(site: Site): string {
  const { recaps, now } = site;
  const recent = recaps.filter(
    ({ publishedAt, isPublic }) => isPublic && publishedAt <= now && publishedAt >= now - AGE,
  );
  const listed = recent.slice(0, MOST).map((recap) => describeRecap(recap, site));
  return renderXml(element("urlset", NAMESPACES, listed));
}

function describeRecap(recap: SiteRecap, { settings }: Site): XmlElement {
  const [language = ""] = (recap.lang ?? settings.language).split("-");
  return element("url", {}, [
    textElement("loc", absoluteUrl(recap.url, settings.url)),
    element("news:news", {}, [
      element("news:publication", {}, [
        textElement("news:name", settings.title),
        textElement("news:language", language),
      ]),
      textElement("news:publication_date", formatIso(recap.publishedAt)),
      textElement("news:title", recap.title),
    ]),
  ]);
}
