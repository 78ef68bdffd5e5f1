import { expect, test } from "vitest";
import { describeSite } from "../../../templates/structured-data/news-media-organization.ts";
import { siteOf } from "../../model/content-of.ts";

test("a site is a news organisation and its web site", () => {
  const publisher = {
    "@type": "NewsMediaOrganization",
    "@id": "https://desk.example/#publisher",
    name: "A desk",
    url: "https://desk.example/",
  };
  expect(describeSite(siteOf().settings, new Set())).toEqual([
    { "@context": "https://schema.org", ...publisher },
    {
      "@context": "https://schema.org",
      "@type": "WebSite",
      "@id": "https://desk.example/#site",
      name: "A desk",
      url: "https://desk.example/",
      inLanguage: "en-GB",
      publisher,
    },
  ]);
});
