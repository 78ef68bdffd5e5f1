import { expect, test } from "vitest";
import { listRobots } from "../../src/outputs/robots.ts";
import { settingsText, siteOf } from "../model/content-of.ts";
import { ingredientsOf } from "./ingredients-of.ts";

test("robots.txt keeps no one out and names the sitemaps by their whole addresses", () => {
  const settings = settingsText({ url: "https://host.example/desk/" });
  const [robots] = listRobots(ingredientsOf(siteOf({ "site.yaml": settings })));
  expect(robots?.url).toBe("/robots.txt");
  expect(robots?.render()).toBe(`User-agent: *
Allow: /

Sitemap: https://host.example/desk/sitemap.xml
Sitemap: https://host.example/desk/news-sitemap.xml
`);
});
