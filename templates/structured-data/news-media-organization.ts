import type { NewsMediaOrganizationLeaf, WebSite, WithContext } from "schema-dts";
import type { Settings } from "../../src/content/settings.ts";
import { absoluteUrl, homeUrl, type Url } from "../../src/model/urls.ts";
import { describePublisher } from "./publisher.ts";

/** The site and who publishes it, for the home page, which links to the pages `linked`. */
export function describeSite(
  settings: Settings,
  linked: ReadonlySet<Url>,
): readonly [WithContext<NewsMediaOrganizationLeaf>, WithContext<WebSite>] {
  const publisher = describePublisher(settings, linked);
  const url = absoluteUrl(homeUrl, settings.url);
  return [
    { "@context": "https://schema.org", ...publisher },
    {
      "@context": "https://schema.org",
      "@type": "WebSite",
      "@id": `${url}#site`,
      name: settings.title,
      url,
      inLanguage: settings.language,
      publisher,
    },
  ];
}
