import { readFileSync } from "node:fs";
import { XmlDocument, XmlElement, XsdValidator } from "libxml2-wasm";

const NAMES = {
  s: "http://www.sitemaps.org/schemas/sitemap/0.9",
  n: "http://www.google.com/schemas/sitemap-news/0.9",
};

/** A sitemap, an index of sitemaps or the news part of one; each has a schema in tests/fixtures/xsd. */
export type SitemapSchema = "urlset" | "sitemapindex" | "news";

/** Throws where `xml` is not as `schema` says; with `news`, each page of the list must have news as its schema says. */
export function validateSitemap(xml: string, schema: SitemapSchema): void {
  using document = XmlDocument.fromString(xml);
  validate(schema === "news" ? "urlset" : schema, document);
  if (schema !== "news") return;
  for (const page of document.find("/s:urlset/s:url", NAMES)) {
    const news = page instanceof XmlElement ? page.get("n:news", NAMES) : null;
    if (!(news instanceof XmlElement)) throw new Error("a page has no news");
    validate("news", news);
  }
}

function validate(schema: SitemapSchema, subject: XmlDocument | XmlElement): void {
  const file = new URL(`../../fixtures/xsd/${schema}.xsd`, import.meta.url);
  using definition = XmlDocument.fromString(readFileSync(file, "utf8"));
  using validator = XsdValidator.fromDoc(definition);
  if (subject instanceof XmlElement) validator.validate(subject);
  else validator.validate(subject);
}

/** The addresses that a sitemap or an index lists, each with when it was modified, as libxml2 reads them. */
export function readSitemap(xml: string): ReadonlyMap<string, string | undefined> {
  using document = XmlDocument.fromString(xml);
  const entries = document.find("/*/*").map((entry) => {
    const textOf = (name: string): string | undefined =>
      entry instanceof XmlElement ? entry.get(`s:${name}`, NAMES)?.content : undefined;
    return [textOf("loc") ?? "", textOf("lastmod")] as const;
  });
  return new Map(entries);
}
