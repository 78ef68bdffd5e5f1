import { expect, test } from "vitest";
import { eventUrl, homeUrl } from "../../../src/model/urls.ts";
import { describeWay } from "../../../templates/structured-data/breadcrumb-list.ts";

test("the way to a page has its steps in order, each with its whole address", () => {
  const crumbs = [
    { name: "A desk", url: homeUrl },
    { name: "The talks", url: eventUrl("talks") },
  ];
  expect(describeWay(crumbs, "https://host.example/desk/")).toEqual({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "A desk", item: "https://host.example/desk/" },
      {
        "@type": "ListItem",
        position: 2,
        name: "The talks",
        item: "https://host.example/desk/events/talks/",
      },
    ],
  });
});
