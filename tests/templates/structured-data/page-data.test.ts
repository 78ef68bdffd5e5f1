import { expect, test } from "vitest";
import {
  describeEventPage,
  describeHomePage,
  describeRecapPage,
} from "../../../templates/structured-data/page-data.ts";
import { eventOf, newestOf, recapText, siteOf } from "../../model/content-of.ts";
import { contextOf } from "../draw.ts";

const site = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) });
const context = contextOf(site);

/** The kinds of things that `data` describes, and the names of the way in it. */
function outline(data: readonly object[]): readonly unknown[] {
  return data.map((each) => {
    const { "@type": type, itemListElement } = each as {
      "@type": string;
      itemListElement?: readonly { name: string }[];
    };
    return itemListElement === undefined ? type : itemListElement.map(({ name }) => name);
  });
}

test("a recap’s page has the article and the way to it", () => {
  expect(outline(describeRecapPage(context, newestOf(site)))).toEqual([
    "NewsArticle",
    ["A desk", "The talks", "They meet"],
  ]);
});

test("an event’s page has the live blog and the way to it, and the way alone before its first recap", () => {
  const talks = eventOf(site, "talks");
  const way = ["A desk", "The talks"];
  expect(outline(describeEventPage(context, talks, talks.recaps))).toEqual([
    "LiveBlogPosting",
    way,
  ]);
  const bare = siteOf();
  expect(outline(describeEventPage(contextOf(bare), eventOf(bare, "talks"), []))).toEqual([way]);
});

test("the home page has the publisher and the site", () => {
  expect(outline(describeHomePage(context))).toEqual(["NewsMediaOrganization", "WebSite"]);
});
