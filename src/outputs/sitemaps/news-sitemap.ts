import type { Settings } from "../../content/settings.ts";
import type { Site, SiteRecap } from "../../model/site.ts";
import { absoluteUrl } from "../../model/urls.ts";
import { justAfter } from "../../time/moment.ts";
import { formatIso, MINUTE, toInstant } from "../../time/instant.ts";
import { element, renderXml, textElement, type XmlElement } from "../xml.ts";

const NAMESPACES = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
};

// How old news may be, and how many may be listed:
// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
const AGE = 48 * 60 * MINUTE;
const MOST = 1000;

/** The recaps of the 48 hours before the site's present moment; there may be none. */
export function listNews({
  recaps,
  moment,
}: Pick<Site, "recaps" | "moment">): readonly SiteRecap[] {
  const { hasCome } = moment;
  const begin = recaps.findIndex(({ publishedAt }) => hasCome(publishedAt));
  if (begin === -1) return [];
  const end = recaps.findIndex(({ publishedAt }) =>
    hasCome(justAfter(toInstant(publishedAt + AGE))),
  );
  const recent = recaps.slice(begin, end === -1 ? undefined : end);
  return recent.filter(({ isPublic }) => isPublic).slice(0, MOST);
}

/** The sitemap of `recaps` for news searches. */
export function renderNewsSitemap({ recaps, settings }: NewsInputs): string {
  const listed = recaps.map((recap) => describeRecap(recap, settings));
  return renderXml(element("urlset", NAMESPACES, listed));
}

interface NewsInputs {
  readonly recaps: readonly SiteRecap[];
  readonly settings: Settings;
}

function describeRecap(recap: SiteRecap, settings: Settings): XmlElement {
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
