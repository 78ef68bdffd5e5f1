import { expect, test } from "vitest";
import { plainPageUrl, type Url } from "../../../src/model/urls.ts";
import { describePublisher } from "../../../templates/structured-data/publisher.ts";
import { siteOf } from "../../model/content-of.ts";

const { settings } = siteOf();

test.each<[linked: readonly Url[], more: object]>([
  [[], {}],
  [[plainPageUrl("about")], { publishingPrinciples: "https://desk.example/about/" }],
  [
    [plainPageUrl("corrections-policy")],
    { correctionsPolicy: "https://desk.example/corrections-policy/" },
  ],
])("a publisher whose page links to %j names that and no more", (linked, more) => {
  expect(describePublisher(settings, new Set(linked))).toEqual({
    "@type": "NewsMediaOrganization",
    "@id": "https://desk.example/#publisher",
    name: "A desk",
    url: "https://desk.example/",
    ...more,
  });
});
