import { describe, expect, it } from "vitest";
import { plainPageUrl, type Url } from "../../../src/model/urls.ts";
import { describeArticle } from "../../../templates/structured-data/news-article.ts";
import { markdownText, newestOf, recapText, siteOf } from "../../model/content-of.ts";
import { richSite } from "../../outputs/rich-recap.ts";

const site = richSite();
const facts = { recap: newestOf(site), settings: site.settings, linked: new Set<Url>() };
const publisher = {
  "@type": "NewsMediaOrganization",
  "@id": "https://host.example/desk/#publisher",
  name: "A desk",
  url: "https://host.example/desk/",
};

describe("a recap as a news article", () => {
  it("says who published what and when, in which event, and what was corrected", () => {
    const address = "https://host.example/desk/2025/01/15/meeting/";
    expect(describeArticle(facts)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Delegations meet",
      url: address,
      mainEntityOfPage: address,
      datePublished: "2025-01-15T21:30:00Z",
      dateModified: "2025-01-16T07:00:00Z",
      inLanguage: "uk",
      image: "https://host.example/desk/images/hall.jpg",
      author: [
        {
          "@type": "Organization",
          name: "Night desk",
          url: "https://host.example/desk/authors/night/",
        },
      ],
      publisher,
      isPartOf: ["visit", "talks"].map((id) => ({
        "@type": "LiveBlogPosting",
        "@id": `https://host.example/desk/events/${id}/`,
        url: `https://host.example/desk/events/${id}/`,
        headline: `The ${id}`,
      })),
      citation: [
        { name: "Both sides", url: "https://sides.example/", by: "Both sides" },
        { name: "A radio", by: "A radio" },
        { name: "The two meet", url: "https://agency.example/two", by: "An agency" },
        { name: "A radio", by: "A radio" },
      ].map(({ by, ...work }) => ({
        "@type": "CreativeWork",
        ...work,
        publisher: { "@type": "Organization", name: by },
      })),
      correction: [
        {
          "@type": "CorrectionComment",
          text: "The first version said they had not.",
          datePublished: "2025-01-16T06:00:00Z",
        },
      ],
    });
  });

  it("says nothing of what a recap has not", () => {
    const plain = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) });
    const article = describeArticle({ ...facts, recap: newestOf(plain), settings: plain.settings });
    expect(article).toMatchObject({ inLanguage: "en-GB", dateModified: "2025-05-15T19:27:00Z" });
    for (const key of ["image", "author", "about", "citation", "correction"])
      expect(article).not.toHaveProperty(key);
  });

  it("tells authors that are persons from those that are desks", () => {
    const signed = siteOf({
      "authors/berg.md": markdownText({ name: "Anna Berg", kind: "person" }),
      "authors/night.md": markdownText({ name: "Night desk" }),
      "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv", authors: "[berg, night]" }),
    });
    expect(describeArticle({ ...facts, recap: newestOf(signed) })).toMatchObject({
      author: [
        { "@type": "Person", name: "Anna Berg" },
        { "@type": "Organization", name: "Night desk" },
      ],
    });
  });

  it("names the pages of principles where its page links to them", () => {
    const pages = [plainPageUrl("corrections-policy"), plainPageUrl("about")];
    expect(describeArticle({ ...facts, linked: new Set(pages) })).toMatchObject({
      publisher: {
        ...publisher,
        correctionsPolicy: "https://host.example/desk/corrections-policy/",
        publishingPrinciples: "https://host.example/desk/about/",
      },
    });
  });

  it("is about the people, places and organisations that it names", () => {
    const kinds = ["people", "places", "organisations"];
    const naming = siteOf({
      ...Object.fromEntries(
        kinds.map((kind) => [`${kind}/one.md`, markdownText({ name: `One of ${kind}` })]),
      ),
      "recaps/a.md": recapText(
        { time: "2025-05-15 22:27 Kyiv" },
        "- One of people, One of places, One of organisations. {#all}\n",
      ),
    });
    const url = (kind: string): string => `https://host.example/desk/${kind}/one/`;
    expect(describeArticle({ ...facts, recap: newestOf(naming) })["about"]).toEqual([
      { "@type": "Person", name: "One of people", url: url("people") },
      { "@type": "Place", name: "One of places", url: url("places") },
      { "@type": "Organization", name: "One of organisations", url: url("organisations") },
    ]);
  });
});
