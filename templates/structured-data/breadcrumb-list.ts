import type { BreadcrumbList, WithContext } from "schema-dts";
import { absoluteUrl, type Url } from "../../src/model/urls.ts";

/** A page on the way from the home page, by the name that the page in question shows for it. */
export interface Crumb {
  readonly name: string;
  readonly url: Url;
}

/** The way from the home page to a page, which is the last of `crumbs`, as schema.org’s BreadcrumbList. */
export function describeWay(
  crumbs: readonly Crumb[],
  siteUrl: string,
): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(url, siteUrl),
    })),
  };
}
