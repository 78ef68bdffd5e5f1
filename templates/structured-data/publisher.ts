import type { NewsMediaOrganizationLeaf } from "schema-dts";
import type { Settings } from "../../src/content/settings.ts";
import { absoluteUrl, homeUrl, plainPageUrl, type Url } from "../../src/model/urls.ts";

// The plain pages that say how the desk corrects itself, and by what principles it publishes.
const CORRECTIONS_POLICY = plainPageUrl("corrections-policy");
const PRINCIPLES = plainPageUrl("about");

/** Who publishes the site, for search engines. `linked` are the pages that the page in question links to: no other is named. */
export function describePublisher(
  { title, url }: Settings,
  linked: ReadonlySet<Url>,
): NewsMediaOrganizationLeaf {
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${absoluteUrl(homeUrl, url)}#publisher`,
    name: title,
    url: absoluteUrl(homeUrl, url),
    ...(linked.has(CORRECTIONS_POLICY) && {
      correctionsPolicy: absoluteUrl(CORRECTIONS_POLICY, url),
    }),
    ...(linked.has(PRINCIPLES) && { publishingPrinciples: absoluteUrl(PRINCIPLES, url) }),
  };
}
